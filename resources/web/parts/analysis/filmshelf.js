import { counted } from './numbers.js';
import { get } from '../../api.js';
import { element } from '../../dom.js';
import { card } from '../card.js';
import { csvButton } from '../chart.js';

/**
 * Films of /analytics/top-movies as a shelf, each with its mean and its number of ratings.
 *
 * @param id of the shelf, and the name of its CSV file
 */
export async function filmShelf(id, title, where, signal) {
  const { movies } = await get(where, { signal });
  return element('section', { class: 'shelf', id, 'aria-labelledby': `${id}-title` },
    element('div', { class: 'spread' }, element('h2', { id: `${id}-title` }, title), csvButton(where, `${id}.csv`, title)),
    movies.length === 0
      ? element('p', { class: 'soft' }, 'No film has that many ratings here.')
      : element('ul', { class: 'shelf-films' }, ...movies.map(movie => element('li', {}, card(movie, figures(movie))))));
}

function figures({ mean, ratings }) {
  return element('p', { class: 'film-figures soft' }, `Mean ${mean.toFixed(2)} · ${counted(ratings, 'rating')}`);
}
