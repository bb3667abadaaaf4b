import { element } from '../dom.js';
import { rate } from '../films.js';
import { card } from './card.js';
import { marks } from './marks.js';
import { ratingStars } from './stars.js';
import { spoken } from './titles.js';

const THANKS_MILLIS = 1500;

/**
 * A film with stars to rate it in place and its marks. It says thanks at once; leaving the shelf is for whoever shows it.
 *
 * @param changed is called after the film was rated or marked, and when that was undone; may promise to be through with it
 * @param more what stands between the facts and the stars
 */
export function rateable(movie, changed, ...more) {
  const stars = ratingStars(spoken(movie), movie.rating ?? null, async (given, before) => {
    made.classList.toggle('thanked', given !== null);
    setTimeout(() => made.classList.remove('thanked'), THANKS_MILLIS);
    try {
      await rate(movie, given, { before, from: stars, changed: now => { stars.put(now); return changed(); } });
    } catch (error) {
      made.classList.remove('thanked');
      throw error;
    }
  });
  const made = card(movie, ...more, element('div', { class: 'film-deeds' }, stars, marks(movie, changed)));
  return made;
}
