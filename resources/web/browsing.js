import { get, path } from './api.js';

const SIZE = 48;

/** A mean counts from so many ratings on: else films that one person loved would come first. */
export const FEWEST_FOR_MEAN = 10;

/** The orders of films: their names, and for which questions there are any. */
export const ORDERS = [
  { sort: 'relevance', name: 'Closest title', fits: ({ query }) => query !== '' },
  { sort: 'popularity', name: 'Most rated', fits: () => true },
  { sort: 'mean', name: 'Highest mean', fits: () => true },
  { sort: 'predicted', name: 'Best for you', fits: ({ query }, user) => query === '' && user !== null },
  { sort: 'year', name: 'Newest', fits: () => true },
  { sort: 'title', name: 'A to Z', fits: () => true },
];

/** What the address asks for: a title, genres as the API takes them, years, an order. */
export function questionIn(address) {
  const year = name => (/^\d{4}$/.test(address.get(name) || '') ? address.get(name) : '');
  const text = name => (address.get(name) || '').trim();
  return { query: text('query').slice(0, 200), genre: text('genre'), from: year('from'), to: year('to'), sort: text('sort') };
}

/** The order that a question gets: its own, where it fits, and else the first that does. */
export function orderOf(question, user) {
  const fitting = ORDERS.filter(({ fits }) => fits(question, user)).map(({ sort }) => sort);
  return fitting.includes(question.sort) ? question.sort : fitting[0];
}

/** One page of the films that a question asks for: { items, total, nextPage }. */
export async function films(question, user, page, signal) {
  const { query, genre, from, to } = question;
  const sort = orderOf(question, user);
  const year = from || to ? `${from}..${to}` : '';
  if (sort === 'predicted') {
    const { predictions, total, nextPage } = await get(
      path(`/user/${user}/recommendation`, { top: SIZE, page, cluster: 'all', rank: 'stars', genre, year }), { signal });
    return { items: predictions, total, nextPage };
  }
  const minRatings = sort === 'mean' ? FEWEST_FOR_MEAN : '';
  return get(path('/movie', { query, genre, year, minRatings, sort, page, size: SIZE, user }), { signal });
}
