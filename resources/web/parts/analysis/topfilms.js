import { get, path } from '../../api.js';
import { count } from './numbers.js';
import { element } from '../../dom.js';
import { csvButton } from '../chart.js';
import { spoken } from '../titles.js';

const TOP = 15;
const FEWEST = 20;

/** The films that were rated most, or best. */
export async function topFilms(id, title, sort, filters, signal) {
  const where = path('/analytics/top-movies', { ...filters, sort, minRatings: sort === 'mean' ? FEWEST : null, top: TOP });
  const { movies } = await get(where, { signal });
  return element('section', { class: 'panel', id },
    element('div', { class: 'spread' }, element('h2', { id: `${id}-title` }, title), csvButton(where, `${id}.csv`, title)),
    movies.length === 0 ? element('p', { class: 'soft' }, 'No film has enough ratings.') : table(id, movies));
}

/** Rated most. */
export function mostRated(filters, signal) {
  return topFilms('most-rated', 'Rated most', 'popularity', filters, signal);
}

/** Rated best, of those that many rated. */
export function bestRated(filters, signal) {
  return topFilms('best-rated', `Rated best, by ${FEWEST} users or more`, 'mean', filters, signal);
}

function table(id, movies) {
  return element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-labelledby': `${id}-title` },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['Film', 'Ratings', 'Mean'].map(name => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...movies.map(row))));
}

function row(movie) {
  return element('tr', { 'data-movie': movie.movieId },
    element('th', { scope: 'row', class: 'film-name' },
      element('a', { href: `#/movie/${movie.movieId}` }, spoken(movie)), movie.year && element('span', { class: 'soft' }, ` ${movie.year}`)),
    element('td', {}, count(movie.ratings)),
    element('td', {}, movie.mean.toFixed(2)));
}
