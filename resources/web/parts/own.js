import { get } from '../api.js';
import { element } from '../dom.js';
import { rate } from '../films.js';
import { viewer } from '../viewer.js';
import { say } from './say.js';
import { ratingStars } from './stars.js';
import { spoken } from './titles.js';

/** What the viewer thinks of a film so far: { rating, notInterested, watchList, seen }. */
export function stateOf({ movieId }, signal) {
  return get(`/user/${viewer.id}/movie/${movieId}`, { signal });
}

/**
 * The viewer's stars of a film, to be changed in place, with a button that takes them back.
 *
 * @param rating the stars so far, or null
 * @param changed is called when they changed, and when that was undone
 */
export function ownStars(movie, rating, changed) {
  const name = spoken(movie);
  let present = rating;
  const box = element('div', { class: 'own-stars' });
  const back = element('button', {
    type: 'button', class: 'quiet icon', 'aria-label': `Take back the rating of ${name}`, title: 'Take back',
    on: { click: () => put(null).then(draw, error => say(`The rating of ${name} was not taken back. ${error.message}`)) },
  }, '✕');

  async function put(next) {
    await rate(movie, next, { before: present, changed: heard });
    present = next;
    back.hidden = next === null;
  }

  async function heard() {
    const { rating: now } = await stateOf(movie);
    if (now !== present) {
      present = now;
      draw();
    }
    changed();
  }

  function draw() {
    back.hidden = present === null;
    box.replaceChildren(ratingStars(name, present, put), back);
  }

  draw();
  return box;
}
