import { get, path } from '../api.js';
import { element } from '../dom.js';
import { filmShelf } from '../parts/analysis/filmshelf.js';
import { genreShares } from '../parts/analysis/genreshares.js';
import { groupColour, groupMark } from '../parts/analysis/mark.js';
import { members } from '../parts/analysis/members.js';
import { counted, percent } from '../parts/analysis/numbers.js';
import { panel } from '../parts/analysis/panel.js';
import { subtabs } from '../parts/subtabs.js';

const FILMS = 12;

/** So many members of ten must have rated a film for its mean to count. */
const ONE_OF = 10;

/** One group of taste: its films, its genres, its members. */
export async function show({ main, parameters: [id], signal, title }) {
  const [group, { clusters }] = await Promise.all([
    get(`/cluster/${id}`, { signal }), get('/analytics/clusters', { signal }),
  ]);
  title(group.name);
  const minRatings = Math.max(1, Math.floor(group.size / ONE_OF));
  const films = sort => path('/analytics/top-movies', { cluster: id, sort, minRatings: sort === 'mean' ? minRatings : null, top: FILMS });
  main.append(
    subtabs(),
    heading(group, clusters.find(({ clusterId }) => clusterId === group.id)),
    panel('Most watched here', () => filmShelf('most-watched', 'Most watched here', films('popularity'), signal)),
    panel('Best rated here', () => filmShelf('best-rated', `Best rated here, by ${counted(minRatings, 'rating')} or more`, films('mean'), signal)),
    panel('What it watches, by genre', () => genreShares(group, groupColour(group.id), signal)),
    panel('Members', () => members(group)));
}

function heading(group, activity) {
  return element('header', { class: 'stack' },
    element('p', {}, element('a', { href: '#/groups' }, '← All groups')),
    element('h1', { class: 'marked' }, groupMark(group.id), group.name),
    element('p', { class: 'lead' }, `${counted(group.size, 'user')} who rated ${counted(activity.ratings, 'time')}:`
      + ` ${percent(activity.share)} of all ratings, ${activity.mean === null ? 'none yet' : `${activity.mean.toFixed(2)} stars in the mean`}.`),
    element('ul', { class: 'chips', 'aria-label': 'Distinctive genres' },
      ...group.distinctiveGenres.map(genre => element('li', { class: 'chip' }, genre))));
}
