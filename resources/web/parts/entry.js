import { element } from '../dom.js';
import { poster } from './poster.js';
import { spoken } from './titles.js';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });

/**
 * A film as a line of a list: { movieId, title, year, genres, at }.
 *
 * @param controls what stands at its end: stars, buttons
 */
export function entry(movie, ...controls) {
  const { movieId, year, genres = [], at } = movie;
  const facts = [year, genres.slice(0, 3).join(', '), at && DAY.format(new Date(at))].filter(Boolean);
  return element('article', { class: 'entry', 'data-movie': movieId },
    element('a', { class: 'entry-poster', href: `#/movie/${movieId}`, tabindex: '-1', 'aria-hidden': 'true' }, poster({ ...movie, genres })),
    element('div', { class: 'entry-text' },
      element('a', { class: 'entry-title', href: `#/movie/${movieId}` }, spoken(movie)),
      element('p', { class: 'film-facts' }, facts.join(' · '))),
    element('div', { class: 'entry-controls' }, ...controls));
}

/** A day as people read it: Sep 24, 2018. */
export function day(time) {
  return DAY.format(new Date(time));
}
