import { get } from '../api.js';
import { ORDERS, orderOf } from '../browsing.js';
import { element, settled } from '../dom.js';
import { genreChips } from './genres.js';

const TYPING_MILLIS = 120;

/**
 * What films are asked for with: title, genres, years, order.
 *
 * @param user for whom, or null
 * @param changed is called with what is asked for otherwise than before
 * @return the form, `update(question)` that has it show another question, and the promise that it is `drawn` as high as it stays
 */
export function filters(user, changed) {
  const search = searchField(settled(query => changed({ query }), TYPING_MILLIS));
  const from = yearField('from', 'From year', changed);
  const to = yearField('to', 'To year', changed);
  const genres = genreField(changed);
  const order = element('select', { id: 'sort', on: { change: () => changed({ sort: order.value }) } });
  const node = element('form', { class: 'browse-filters', role: 'search', on: { submit: event => event.preventDefault() } },
    element('label', { class: 'browse-search' }, element('span', { class: 'unseen' }, 'Find a film'), search),
    genres.node,
    element('div', { class: 'browse-line' },
      element('div', { class: 'browse-years' }, from, element('span', { 'aria-hidden': 'true' }, '–'), to),
      element('label', { class: 'browse-order' }, element('span', {}, 'Order'), order)));
  const update = question => {
    show(search, question.query);
    show(from, question.from);
    show(to, question.to);
    genres.update(question.genre);
    order.replaceChildren(...ORDERS.filter(({ fits }) => fits(question, user)).map(({ sort, name }) =>
      element('option', { value: sort, selected: sort === orderOf(question, user) }, name)));
  };
  return { node, update, drawn: genres.filled };
}

/** Leaves what someone is typing alone. */
function show(input, value) {
  if (input.value.trim() !== value) {
    input.value = value;
  }
}

function searchField(typed) {
  const input = element('input', {
    type: 'search', id: 'query', maxlength: 200, placeholder: 'A title, or some of it', autocomplete: 'off', spellcheck: 'false',
    enterkeyhint: 'search', on: { input: () => typed(input.value.trim()) },
  });
  return input;
}

function yearField(name, label, changed) {
  const input = element('input', {
    type: 'text', id: name, inputmode: 'numeric', maxlength: 4, 'aria-label': label, placeholder: name, autocomplete: 'off',
    on: {
      input: () => {
        const whole = /^(\d{4})?$/.test(input.value);
        input.setAttribute('aria-invalid', String(!whole && !/^\d*$/.test(input.value)));
        if (whole) {
          changed({ [name]: input.value });
        }
      },
    },
  });
  return input;
}

/** The set's genres, those with most ratings first. */
function genreField(changed) {
  const node = element('div', { class: 'browse-genres', role: 'group', 'aria-label': 'Genres: once for in, twice for out' });
  let drawn = null;
  let wanted = '';
  let names = null;
  const take = chosen => {
    drawn = chosen.join(',');
    changed({ genre: drawn });
  };
  const update = genre => {
    wanted = genre;
    if (names !== null && drawn !== wanted) {
      drawn = wanted;
      node.replaceChildren(genreChips(names, wanted.split(',').filter(Boolean), take));
    }
  };
  const filled = get('/analytics/genres').then(({ genres }) => {
    names = genres.map(({ genre }) => genre);
    update(wanted);
  }).catch(error => node.replaceChildren(element('p', { class: 'error' }, error.message)));
  return { node, update, filled };
}
