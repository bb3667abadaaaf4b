import { get, Problem } from '../api.js';
import { element } from '../dom.js';
import { day } from '../parts/entry.js';
import { profile } from '../parts/profile.js';
import { ratedList } from '../parts/rated.js';
import { filled } from '../parts/section.js';
import { empty } from '../parts/states.js';
import { subtabs } from '../parts/subtabs.js';
import { spoken } from '../parts/titles.js';

const SIMILAR = 10;

/** A user as analysts see one: figures, group, ratings, and who rates alike. Nothing is changed here. */
export async function show({ main, parameters: [userId], signal, title }) {
  title(`User ${userId}`);
  const ask = where => get(where, { signal });
  const person = await ask(`/user/${userId}`).catch(unknown);
  if (!person) {
    main.append(subtabs(), element('h1', {}, 'No such user'),
      empty(`Nobody has the number ${userId}`, 'It was never given, or its user is forgotten.',
        element('a', { class: 'button', href: '#/groups' }, 'See the groups')));
    return;
  }
  const taste = filled('profile', 'Taste', () => profile(person, ask));
  const alike = filled('similar', 'Most alike', async () => likeMinded(await ask(`/user/${userId}/similar?top=${SIMILAR}`)));
  const ratings = filled('ratings', 'Ratings, newest first', () => ratedList(person.userId, person.ratings, { signal }));
  await Promise.all([taste.fill(), alike.fill(), ratings.fill()]);
  main.append(subtabs(), element('header', { class: 'masthead' }, element('h1', {}, `User ${userId}`), figures(person)),
    element('div', { class: 'with-aside' }, ratings.node, element('aside', {}, taste.node, alike.node)));
}

function unknown(error) {
  if (error instanceof Problem && error.status === 404) {
    return null;
  }
  throw error;
}

function figures({ ratings, meanRating, firstRated, lastRated, cluster, watchList, notInterested, seen }) {
  const facts = [
    ['Ratings', ratings.toLocaleString('en')],
    ratings > 0 && ['Mean', `${meanRating} stars`],
    ratings > 0 && ['Rated', `${day(firstRated)} to ${day(lastRated)}`],
    cluster && ['Group', element('a', { href: `#/groups/${cluster.id}` }, cluster.name)],
    cluster && ['Likes more than others', cluster.distinctiveGenres.join(', ')],
    ['Watch list', watchList], ['Seen', seen], ['Not interested', notInterested],
  ].filter(fact => fact && fact[1] !== undefined);
  return element('dl', { class: 'figures' }, ...facts.map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value))));
}

function likeMinded({ userId, users }) {
  if (users.length === 0) {
    return element('p', { class: 'soft' }, 'Nobody rated enough of the same films.');
  }
  const all = [userId, ...users.map(user => user.userId)].join(',');
  return [
    element('ul', { class: 'neighbours' }, ...users.map(neighbour)),
    element('p', {}, element('a', { href: `#/similarity?users=${all}` }, 'All of them side by side')),
  ];
}

/** A film whose year stands in its title alone. */
function called({ title }) {
  const [, year = null] = /\((\d{4})\)$/.exec(title) || [];
  return spoken({ title, year });
}

function neighbour({ userId, similarity, overlap, favourites }) {
  const both = favourites.length > 0 ? `; both like ${favourites.map(called).join(', ')}` : '';
  return element('li', { 'data-user': userId },
    element('p', { class: 'spread' },
      element('a', { href: `#/user/${userId}` }, `User ${userId}`), element('span', { class: 'number' }, similarity.toFixed(2))),
    element('p', { class: 'soft' }, `${overlap.toLocaleString('en')} films in common${both}`));
}
