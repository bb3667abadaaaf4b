import { get, path } from '../api.js';
import { element } from '../dom.js';
import { heatLegend, heatMap } from '../parts/analysis/heatmap.js';
import { ORDERS } from '../parts/analysis/order.js';
import { pair } from '../parts/analysis/pair.js';
import { someOf, userChooser } from '../parts/analysis/users.js';
import { csvButton } from '../parts/chart.js';
import { empty, failure } from '../parts/states.js';
import { subtabs } from '../parts/subtabs.js';
import { remember } from '../router.js';

/** How alike some users are, everyone to everyone, and any two of them side by side. Users that the address does not name are drawn. */
export async function show({ main, query, signal }) {
  const users = query.has('users') ? numbers(query.get('users')) : await someOf();
  const order = Object.hasOwn(ORDERS, query.get('order')) ? query.get('order') : 'chosen';
  const page = { users, order, signal, matrix: element('div', { class: 'stack' }), beside: element('div', { class: 'stack' }) };
  const chooser = await userChooser(users, chosen => {
    page.users = chosen;
    note(page, { users: chosen.join(',') });
    draw(page);
  });
  main.append(
    subtabs(),
    element('header', { class: 'stack' },
      element('h1', {}, 'Similarity'),
      element('p', { class: 'lead' }, 'How alike users rate, from −1, the opposite, to 1. It is the correlation of the ratings of films that both rated, drawn'
        + ' towards 0 where these are few. Choose a cell to see two users side by side.')),
    chooser, page.matrix, page.beside);
  note(page, { users: users.join(',') });
  const both = numbers(query.get('pair'));
  await Promise.all([draw(page), both.length === 2 && openPair(page, ...both)]);
}

function numbers(text) {
  return (text || '').split(',').filter(id => /^\d{1,10}$/.test(id)).map(Number);
}

/** Keeps what is shown in the address, while the view is still there. */
function note({ signal }, values) {
  if (!signal.aborted) {
    remember(values);
  }
}

async function draw(page) {
  const { users, matrix: place, signal } = page;
  if (users.length < 2) {
    place.replaceChildren(empty('Nobody to compare yet', 'Add two users or more, or take twelve at random.'));
    return;
  }
  const where = path('/similarity', { users: users.join(',') });
  try {
    const matrix = await get(where, { signal });
    if (users === page.users) {
      place.replaceChildren(shown(matrix, where, page));
    }
  } catch (error) {
    place.replaceChildren(failure(error, () => draw(page)));
  }
}

function shown(matrix, where, page) {
  const select = element('select', { id: 'order' }, ...Object.entries(ORDERS).map(([order, { name }]) =>
    element('option', { value: order, selected: order === page.order }, name)));
  const map = () => heatMap(matrix, page.order, (a, b) => openPair(page, a, b).then(() => arrive(page)));
  let present = map();
  select.addEventListener('change', () => {
    page.order = select.value;
    note(page, { order: page.order });
    present.replaceWith(present = map());
  });
  return element('section', { class: 'panel', 'aria-labelledby': 'heat-title' },
    element('div', { class: 'spread' },
      element('h2', { id: 'heat-title' }, `${matrix.users.length} users`), csvButton(where, 'similarity.csv', 'Similarity')),
    element('div', { class: 'spread' }, element('label', {}, 'Order', select), heatLegend()),
    present);
}

async function openPair(page, a, b) {
  const close = () => {
    note(page, { pair: null });
    page.beside.replaceChildren();
  };
  try {
    page.beside.replaceChildren(await pair(a, b, close));
    note(page, { pair: `${a},${b}` });
  } catch (error) {
    page.beside.replaceChildren(failure(error, () => openPair(page, a, b)));
  }
}

function arrive({ beside }) {
  beside.querySelector('h1, h2').focus();
  beside.scrollIntoView({ block: 'nearest' });
}
