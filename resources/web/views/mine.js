import { get } from '../api.js';
import { element } from '../dom.js';
import { chooser } from '../parts/deeds.js';
import { markedList } from '../parts/marked.js';
import { ownStars } from '../parts/own.js';
import { profile } from '../parts/profile.js';
import { ratedList } from '../parts/rated.js';
import { filled } from '../parts/section.js';
import { empty } from '../parts/states.js';
import { viewer } from '../viewer.js';

const LISTS = [
  { id: '', name: 'Ratings', count: 'ratings' },
  { id: 'watch-list', name: 'Watch list', count: 'watchList' },
  { id: 'seen', name: 'Seen', count: 'seen' },
  { id: 'not-interested', name: 'Not interested', count: 'notInterested' },
];

/** What the viewer rated and marked, to look through and to change. */
export async function show({ main, query, signal }) {
  if (viewer.id === null) {
    main.append(element('h1', {}, 'My films'),
      empty('Whose films?', 'Say who is watching, and your ratings and your watch list are here.', chooser('Who is watching?')));
    return;
  }
  const user = viewer.id;
  const chosen = LISTS.find(({ id }) => id === query.get('list')) || LISTS[0];
  const oldest = query.get('order') === 'oldest';
  const ask = () => get(`/user/${user}`, { signal });
  let person = await ask();
  const tabs = element('nav', { class: 'subtabs', 'aria-label': 'My lists' });
  const taste = filled('profile', 'Your taste', () => profile(person, where => get(where, { signal })));

  function draw() {
    tabs.replaceChildren(...LISTS.map(({ id, name, count }) => element('a', {
      href: id ? `#/mine?list=${id}` : '#/mine', 'aria-current': id === chosen.id ? 'page' : null, 'data-list': id || 'ratings',
    }, name, ' ', element('span', { class: 'count number' }, (person[count] ?? 0).toLocaleString('en')))));
  }

  async function changed() {
    person = await ask();
    draw();
    await taste.fill();
  }

  draw();
  const list = chosen.id === ''
    ? await ratings(person, oldest, signal, changed)
    : await markedList(user, chosen.id, changed, signal);
  await taste.fill();
  main.append(element('header', { class: 'masthead' }, element('h1', {}, 'My films'), summary(person)), tabs,
    element('div', { class: 'with-aside' }, element('div', { class: 'lists' }, list), element('aside', {}, taste.node)));
}

function summary({ userId, ratings, meanRating, cluster }) {
  return element('p', { class: 'lead' }, `User ${userId}`,
    ratings > 0 && `: ${ratings.toLocaleString('en')} ${ratings === 1 ? 'rating' : 'ratings'}, ${meanRating.toFixed(2)} stars on average`,
    cluster && [', in the group ', element('a', { href: `#/groups/${cluster.id}` }, cluster.name)]);
}

async function ratings(person, oldest, signal, changed) {
  if (person.ratings === 0) {
    return empty('Nothing rated yet', 'Rate a few films, and Marquee gets to know you.',
      element('a', { class: 'button', href: '#/start' }, 'A quick start'));
  }
  return [
    element('p', { class: 'orders' }, order('Newest first', '#/mine', !oldest), order('Oldest first', '#/mine?order=oldest', oldest)),
    await ratedList(person.userId, person.ratings, { oldest, signal, controls: rated => ownStars(rated, rated.rating, changed) }),
  ];
}

function order(name, href, present) {
  return element('a', { href, 'aria-current': present ? 'true' : null }, name);
}
