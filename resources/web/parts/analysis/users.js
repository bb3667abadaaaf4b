import { get, path } from '../../api.js';
import { element } from '../../dom.js';
import { say } from '../say.js';
import { viewer } from '../../viewer.js';

/** How many users the API compares at most, and how many a button brings. */
const MOST = 50;
const SOME = 12;

/**
 * Chooses users to compare: one by one, at random, from a group, or those most like the viewer. `chosen(ids)` is called with
 * every new choice.
 *
 * @param users the ids to begin with
 */
export async function userChooser(users, chosen) {
  const { clusters } = await get('/cluster');
  let present = users;
  const list = element('ul', { class: 'chips', 'aria-label': 'Chosen users' });
  const chips = () => present.map(id => chip(id, () => take(present.filter(other => other !== id))));
  const take = ids => {
    present = [...new Set(ids)].slice(0, MOST);
    list.replaceChildren(...chips());
    chosen(present);
  };
  const bring = source => async () => {
    try {
      take(await source());
    } catch (error) {
      say(error.message);
    }
  };
  list.replaceChildren(...chips());
  return element('div', { class: 'panel chooser' }, list, element('div', { class: 'row' },
    adder(id => take([...present, id])),
    groups(clusters, id => bring(() => someOf(id))()),
    button('Random 12', bring(() => someOf())),
    viewer.id !== null && button('Most like me', bring(mostLikeMe)),
    button('Nobody', () => take([]))));
}

function chip(id, remove) {
  return element('li', {}, element('button', { type: 'button', class: 'chip', 'aria-label': `Leave out user ${id}`, on: { click: remove } }, `${id} ✕`));
}

function button(name, click) {
  return element('button', { type: 'button', class: 'quiet', on: { click } }, name);
}

function adder(add) {
  const field = element('input', { type: 'number', min: 0, max: 2147483647, step: 1, required: true, id: 'add-user' });
  const submit = async event => {
    event.preventDefault();
    try {
      add((await get(`/user/${field.value}`)).userId);
      field.value = '';
    } catch (error) {
      say(error.message);
    }
    field.focus();
  };
  return element('form', { class: 'row', on: { submit } },
    element('label', { for: 'add-user' }, 'User', field), element('button', { type: 'submit' }, 'Add'));
}

function groups(clusters, choose) {
  const select = element('select', { on: { change: () => { choose(Number(select.value)); select.value = ''; } } },
    element('option', { value: '' }, '12 of a group …'),
    ...clusters.map(({ id, name }) => element('option', { value: id }, name)));
  return element('label', {}, 'Members', select);
}

/** Some users from anywhere on the map of groups, or from one of them. */
export async function someOf(group = null) {
  const { points } = await get(path('/cluster/map', { users: 5000 }));
  const left = points.filter(({ cluster }) => group === null || cluster === group).map(({ userId }) => userId);
  const some = [];
  while (some.length < SOME && left.length > 0) {
    some.push(left.splice(Math.floor(Math.random() * left.length), 1)[0]);
  }
  return some.sort((a, b) => a - b);
}

async function mostLikeMe() {
  const { users } = await get(path(`/user/${viewer.id}/similar`, { top: SOME - 1 }));
  return [viewer.id, ...users.map(({ userId }) => userId)];
}
