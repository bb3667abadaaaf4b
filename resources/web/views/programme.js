import { get, path } from '../api.js';
import { element } from '../dom.js';
import { rateable } from '../parts/rateable.js';
import { say } from '../parts/say.js';
import { shelf } from '../parts/shelf.js';
import { shelvesIn } from '../parts/shelves.js';
import { topShelf } from '../parts/top.js';
import { viewer } from '../viewer.js';

const SIZE = 12;

/** The shelves of the viewer; a rating or a mark brings all of them up to date in place. */
export async function programme({ main, query, signal }) {
  const user = viewer.id;
  const box = element('div', { class: 'shelves' });
  const line = element('p', { class: 'lead' });
  const top = topShelf(query, user, changed);
  const put = shelvesIn(box, one => (one.id === 'top' ? top : shelf(titled(one), movie => rateable(movie, changed))));
  let present = new AbortController();

  async function refresh() {
    present.abort();
    present = new AbortController();
    const each = AbortSignal.any([signal, present.signal]);
    const [person, { shelves, at }] = await Promise.all([
      get(`/user/${user}`, { signal: each }),
      get(path(`/user/${user}/shelves`, { size: SIZE }), { signal: each }),
      top.ask(each),
    ]);
    line.replaceChildren(...introduction(person));
    box.dataset.at = at;
    put(withTop(shelves));
  }

  function changed() {
    return refresh().catch(error => error.name === 'AbortError' || say(error.message));
  }

  await refresh();
  main.append(element('header', { class: 'masthead' }, element('h1', {}, 'Tonight’s programme'), line), box);
}

/** The list of one's own is always there, so that its dials are. */
function withTop(shelves) {
  return shelves.some(({ id }) => id === 'top') ? shelves : [{ id: 'top', title: 'Top for you', because: null, movies: [] }, ...shelves];
}

function titled({ id, title }) {
  return { id, title };
}

function introduction({ userId, ratings, cluster }) {
  if (ratings === 0) {
    return [`You are user ${userId}. Say what you think of a few films, and these shelves become yours.`,
      element('a', { class: 'button', href: '#/start' }, 'Start with a few films')];
  }
  const many = `${ratings.toLocaleString('en')} ${ratings === 1 ? 'rating' : 'ratings'}`;
  return [`For user ${userId}, after ${many}`,
    ...(cluster ? [', among people who like ', element('a', { href: `#/groups/${cluster.id}` }, cluster.name)] : []), '.'];
}
