import { get } from '../api.js';
import { element } from '../dom.js';
import { rate } from '../films.js';
import { viewer } from '../viewer.js';
import { ratingStars } from './stars.js';
import { say } from './say.js';
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
  const stars = ratingStars(name, rating, given);
  const back = element('button', {
    type: 'button', class: 'quiet icon', 'aria-label': `Take back the rating of ${name}`, title: 'Take back', hidden: rating === null,
    on: { click: take },
  }, '✕');

  function heard(now) {
    present = now;
    stars.put(now);
    back.hidden = now === null;
    return changed();
  }

  async function given(next, before) {
    present = next;
    try {
      await rate(movie, next, { before, changed: heard, from: stars });
    } catch (error) {
      present = before;
      throw error;
    }
  }

  async function take() {
    try {
      await rate(movie, null, { before: present, changed: heard, from: stars });
      stars.focus();
    } catch (error) {
      say(`The rating of ${name} was not taken back. ${error.message}`);
    }
  }

  return element('div', { class: 'own-stars' }, stars, back);
}
