import { get, path } from '../api.js';
import { element } from '../dom.js';
import { groupMark } from '../parts/analysis/mark.js';
import { count, counted } from '../parts/analysis/numbers.js';
import { showGroup, tasteMap } from '../parts/analysis/tastemap.js';
import { subtabs } from '../parts/subtabs.js';
import { viewer } from '../viewer.js';

const MOST_USERS = 2000;

/** The groups of taste: a map of their users, and what sets each apart. */
export async function show({ main, signal }) {
  const where = path('/cluster/map', { users: MOST_USERS, user: viewer.id });
  const map = await get(where, { signal });
  main.append(
    subtabs(),
    element('header', { class: 'stack' },
      element('h1', {}, 'Groups of taste'),
      element('p', { class: 'lead' }, `${counted(map.total, 'user')} in ${map.clusters.length} groups by what they watch.`
        + ' The nearer two users, the more alike the genres of their films. Choose a user or a group on the map.')),
    element('div', { class: 'map-and-groups' },
      tasteMap(map, where),
      element('section', { class: 'stack', 'aria-label': 'Groups' }, element('ul', { class: 'groups' }, ...map.clusters.map(panel)))));
  if (map.points.length < map.total) {
    main.append(element('p', { class: 'soft' },
      `Shown are ${count(map.points.length)} of them, of every group the same share.`));
  }
}

function panel({ id, name, size, distinctiveGenres }) {
  const toggle = element('input', { type: 'checkbox', checked: true, 'aria-label': `${name} on the map` });
  toggle.addEventListener('change', () => showGroup(name, toggle.checked));
  return element('li', { class: 'panel group' },
    element('h2', {}, groupMark(id), element('a', { href: `#/groups/${id}` }, name)),
    element('p', { class: 'soft' }, counted(size, 'user')),
    element('ul', { class: 'chips', 'aria-label': 'Distinctive genres' },
      ...distinctiveGenres.map(genre => element('li', { class: 'chip' }, genre))),
    element('label', { class: 'check' }, toggle, 'On the map'));
}
