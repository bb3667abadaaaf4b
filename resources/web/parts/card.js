import { element } from '../dom.js';
import { poster } from './poster.js';
import { spoken } from './titles.js';

/**
 * A film on a shelf or in a grid: { movieId, title, year, genres, predictedRating, interval }.
 *
 * @param more what stands below the facts: stars to rate with, marks, a reason
 */
export function card(movie, ...more) {
  return element('article', { class: 'film', 'data-movie': movie.movieId },
    element('a', { class: 'film-link', href: `#/movie/${movie.movieId}` },
      poster(movie),
      element('span', { class: 'film-title' }, spoken(movie))),
    element('p', { class: 'film-facts' }, [movie.year, movie.genres.slice(0, 2).join(', ')].filter(Boolean).join(' · ')),
    predicted(movie),
    ...more);
}

function predicted({ predictedRating, interval }) {
  if (predictedRating === null || predictedRating === undefined) {
    return null;
  }
  const range = interval ? ` (${interval.lower.toFixed(1)}–${interval.upper.toFixed(1)})` : '';
  return element('p', { class: 'film-predicted' }, '★ ', predictedRating.toFixed(1), element('span', { class: 'soft' }, range));
}
