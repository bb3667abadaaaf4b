import { element } from '../dom.js';
import { poster } from './poster.js';
import { spoken } from './titles.js';

/**
 * A film on a shelf or in a grid: { movieId, title, year, genres, predictedRating, interval, members }.
 *
 * @param more what stands below the facts: stars to rate with, marks, a reason
 */
export function card(movie, ...more) {
  return element('article', { class: 'film', 'data-movie': movie.movieId },
    element('a', { class: 'film-link', href: `#/movie/${movie.movieId}` },
      poster(movie),
      element('span', { class: 'film-title' }, spoken(movie))),
    element('p', { class: 'film-facts' }, [movie.year, movie.genres.slice(0, 2).join(', ')].filter(Boolean).join(' · ')),
    figures(movie),
    ...more);
}

/** Puts a film's newest figures on a card of it. */
export function refigured(shown, movie) {
  shown.querySelector('.film-figures').replaceWith(figures(movie));
}

function figures({ predictedRating, interval, members }) {
  const known = predictedRating !== null && predictedRating !== undefined;
  return element('div', { class: 'film-figures' }, known && predicted(predictedRating, interval), members && everyone(members));
}

function predicted(stars, interval) {
  const range = interval && `${interval.lower.toFixed(1)}–${interval.upper.toFixed(1)}`;
  return element('p', { class: 'film-predicted', title: 'What we expect you to give it' },
    element('span', { 'aria-hidden': 'true' }, '★ '), element('span', { class: 'unseen' }, 'Predicted stars: '), stars.toFixed(1),
    range && element('span', { class: 'soft' }, ' ', element('span', { class: 'unseen' }, 'probably '), range));
}

function everyone(members) {
  return element('ul', { class: 'film-members' }, ...members.map(({ userId, predictedRating }) =>
    element('li', {}, `User ${userId}: `, element('b', {}, predictedRating.toFixed(1)))));
}
