import { get, path } from '../api.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';

const FILMS = 6;

/** The list that ends the quick start, each film with what speaks for it. */
export async function firstList(user, signal) {
  const { predictions, rank, at } = await get(path(`/user/${user}/recommendation`, { top: FILMS, explain: true }), { signal });
  return [
    element('h1', { tabindex: '-1' }, 'Here is what we would watch next'),
    element('p', { class: 'lead' }, 'Your first list, and why each film is on it. Every film that you rate makes it better.'),
    element('ul', { class: 'grid-films first-list', 'data-at': at }, ...predictions.map(movie => element('li', {}, card(movie, because(movie, rank))))),
    element('p', { class: 'row' }, element('a', { class: 'button', href: '#/' }, 'To your programme')),
  ];
}

function because({ reasons }, rank) {
  const other = rank === 'relevance' ? 'Among the films that most people watch.' : 'No single rating of yours stands out for it.';
  return element('p', { class: 'film-reason soft' }, reasons && reasons.length > 0 ? reasons[0].text : other);
}
