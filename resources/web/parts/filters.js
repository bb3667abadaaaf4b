import { get } from '../api.js';
import { ORDERS, orderOf } from '../browsing.js';
import { element, settled } from '../dom.js';
import { genreChips } from './genres.js';

const TYPING_MILLIS = 120;

/**
 * What films are asked for with: title, genres, years, order.
 *
 * @param question as `questionIn` reads it
 * @param changed is called with what differs from it
 */
export function filters(question, user, changed) {
  const typed = settled(changed, TYPING_MILLIS);
  const search = element('input', {
    type: 'search', id: 'query', name: 'query', value: question.query, maxlength: 200, placeholder: 'A title, or some of it', autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'search',
    on: { input: () => typed({ query: search.value.trim() }) },
  });
  const order = element('select', { id: 'sort', on: { change: () => changed({ sort: order.value }) } });
  const genres = element('div', { class: 'browse-genres', role: 'group', 'aria-label': 'Genres: once for in, twice for out' });
  get('/analytics/genres').then(({ genres: all }) => genres.replaceChildren(
    genreChips(all.map(({ genre }) => genre), question.genre.split(',').filter(Boolean), chosen => changed({ genre: chosen.join(',') }))))
    .catch(error => genres.replaceChildren(element('p', { class: 'error' }, error.message)));
  const node = element('form', { class: 'filters', role: 'search', on: { submit: event => event.preventDefault() } },
    element('label', { class: 'browse-search', for: 'query' }, element('span', { class: 'unseen' }, 'Find a film'), search),
    genres,
    element('div', { class: 'browse-line' },
      element('div', { class: 'years' }, year('from', 'From year', question.from, changed), element('span', { 'aria-hidden': 'true' }, '–'), year('to', 'To year', question.to, changed)),
      element('label', { class: 'browse-order' }, element('span', {}, 'Order'), order)));
  const update = present => order.replaceChildren(...ORDERS.filter(({ fits }) => fits(present, user)).map(({ sort, name }) =>
    element('option', { value: sort, selected: sort === orderOf(present, user) }, name)));
  update(question);
  return { node, update, search };
}

function year(name, label, value, changed) {
  const input = element('input', {
    type: 'text', inputmode: 'numeric', pattern: '\\d{4}', maxlength: 4, size: 4, value, 'aria-label': label, id: name, placeholder: name === 'from' ? 'from' : 'to',
    on: {
      input: () => {
        const whole = input.value === '' || input.validity.valid && input.value.length === 4;
        input.setAttribute('aria-invalid', String(!whole && input.value.length === 4));
        if (whole) {
          changed({ [name]: input.value });
        }
      },
    },
  });
  return input;
}
