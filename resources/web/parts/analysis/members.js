import { count, counted, day } from './numbers.js';
import { get, path } from '../../api.js';
import { element } from '../../dom.js';
import { say } from '../say.js';
import { viewer } from '../../viewer.js';

const SIZE = 20;

/** The users of a group, page after page. */
export function members(group) {
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'quiet' }, 'More members');
  const told = element('p', { class: 'soft', role: 'status' });
  let page = 0;
  const next = async () => {
    more.disabled = true;
    try {
      const { items, total, nextPage } = await get(path(`/user/list/${group.id}`, { page, size: SIZE }));
      body.append(...items.map(row));
      told.textContent = `${count(body.childElementCount)} of ${counted(total, 'user')}`;
      page = nextPage;
      more.hidden = nextPage === null;
    } catch (error) {
      say(error.message);
    }
    more.disabled = false;
  };
  more.addEventListener('click', next);
  const section = element('section', { class: 'panel', id: 'members' },
    element('h2', { id: 'members-title' }, 'Members'),
    element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-labelledby': 'members-title' },
      element('table', {}, heads(), body)),
    element('div', { class: 'row' }, more, told));
  return next().then(() => section);
}

function heads() {
  return element('thead', {}, element('tr', {}, ...['User', 'Ratings', 'Mean', 'First', 'Last', 'Look'].map(name =>
    element('th', { scope: 'col' }, name))));
}

function row(user) {
  return element('tr', {},
    element('th', { scope: 'row' }, String(user.userId)),
    element('td', {}, count(user.count)),
    element('td', {}, user.mean.toFixed(2)),
    element('td', {}, day(user.firstRated)),
    element('td', {}, day(user.lastRated)),
    element('td', {},
      element('a', { href: `#/user/${user.userId}`, 'aria-label': `The films of user ${user.userId}` }, 'Films'), ' ',
      element('button', { type: 'button', class: 'link', 'aria-label': `The list of user ${user.userId}`, on: { click: () => lookAs(user.userId) } }, 'List')));
}

/** Shows the page as that user sees it, with a way back. */
function lookAs(userId) {
  const before = viewer.id;
  viewer.choose(userId);
  location.hash = '#/';
  say(`You see the page as user ${userId} now.`, () => viewer.choose(before));
}
