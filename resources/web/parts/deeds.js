import { element } from '../dom.js';
import { mark, MARKS, rate } from '../films.js';
import { viewer } from '../viewer.js';
import { say } from './say.js';
import { ratingStars } from './stars.js';
import { spoken } from './titles.js';

const NAMES = { 'watch-list': 'Watch list', 'seen': 'Seen', 'not-interested': 'Not interested' };

/**
 * What the viewer can do with a film: rate it, and set and take off the marks, each shown as it is. Asks who is watching where
 * nobody is.
 *
 * @param changed is called when the film was rated or marked, and when that was undone
 */
export async function deeds(movie, ask, changed) {
  if (viewer.id === null) {
    return element('p', { class: 'deeds' }, chooser('Who is watching?'), element('span', { class: 'soft' }, 'Then you see what you will think of it, and can rate it.'));
  }
  const where = `/user/${viewer.id}/movie/${movie.movieId}`;
  const box = element('div', { class: 'deeds', role: 'group', 'aria-label': 'You and this film' });
  const draw = state => box.replaceChildren(
    ratingStars(spoken(movie), state.rating, async stars => {
      await rate(movie, stars, { before: state.rating, changed: again });
    }),
    element('div', { class: 'chips' }, ...MARKS.map(kind => toggle(kind, movie, state, again))));
  const again = async () => {
    changed();
    const held = document.activeElement?.dataset.mark || (document.activeElement?.matches('.rating') && 'rating');
    draw(await ask(where));
    box.querySelector(held === 'rating' ? '.rating' : `[data-mark="${held}"]`)?.focus({ preventScroll: true });
  };
  draw(await ask(where));
  return box;
}

/** The button that lets one choose who is watching. */
export function chooser(name) {
  return element('button', { type: 'button', on: { click: async () => (await import('./who.js')).chooseViewer() } }, name);
}

function toggle(kind, movie, state, changed) {
  const on = state[kind.state];
  return element('button', {
    type: 'button', class: 'chip mark', 'data-mark': kind.kind, 'aria-pressed': String(on),
    on: {
      click: async () => {
        try {
          await mark(kind, movie, !on, changed);
        } catch (error) {
          say(`${spoken(movie)} could not be marked. ${error.message}`);
        }
      },
    },
  }, NAMES[kind.kind]);
}
