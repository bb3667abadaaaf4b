import { element } from '../dom.js';
import { mark, MARKS } from '../films.js';
import { viewer } from '../viewer.js';
import { ownStars, stateOf } from './own.js';
import { say } from './say.js';
import { spoken } from './titles.js';

const NAMES = { 'watch-list': 'Watch list', 'seen': 'Seen', 'not-interested': 'Not interested' };

/**
 * What the viewer can do with a film: rate it, and set and take off the marks, each shown as it is. Asks who is watching where
 * nobody is.
 *
 * @param changed is called when the film was rated or marked, and when that was undone
 */
export async function deeds(movie, changed, signal) {
  if (viewer.id === null) {
    return element('div', { class: 'deeds' }, chooser('Who is watching?'),
      element('p', { class: 'soft' }, 'Then you see what you will think of it, and can rate it.'));
  }
  const state = await stateOf(movie, signal);
  const toggles = MARKS.map(kind => toggle(kind, movie, state, again));

  async function again() {
    changed();
    const present = await stateOf(movie, signal);
    toggles.forEach(({ update }) => update(present));
  }

  return element('div', { class: 'deeds', role: 'group', 'aria-label': 'You and this film' },
    ownStars(movie, state.rating, again), element('div', { class: 'chips' }, ...toggles.map(({ node }) => node)));
}

/** The button that lets one choose who is watching. */
export function chooser(name) {
  return element('button', { type: 'button', on: { click: async () => (await import('./who.js')).chooseViewer() } }, name);
}

function toggle(kind, movie, state, changed) {
  const node = element('button', { type: 'button', class: 'chip deed-mark', 'data-mark': kind.kind, on: { click: press } }, NAMES[kind.kind]);
  const update = present => node.setAttribute('aria-pressed', String(present[kind.state]));

  async function press() {
    try {
      await mark(kind, movie, node.getAttribute('aria-pressed') === 'false', { changed, from: node });
    } catch (error) {
      say(`${spoken(movie)} could not be marked. ${error.message}`);
    }
  }

  update(state);
  return { node, update };
}
