import { get, path } from '../api.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';

/** The first page. */
export async function show({ main, signal }) {
  const { items } = await get(path('/movie', { size: 12 }), { signal });
  main.append(
    element('h1', {}, 'Films you will love'),
    element('section', { class: 'shelf', 'aria-label': 'Popular' },
      element('h2', {}, 'Popular'),
      element('ul', { class: 'shelf-films' }, ...items.map(movie => element('li', {}, card(movie))))));
}
