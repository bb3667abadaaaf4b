import { count, counted, decimal, percent } from './numbers.js';
import { get, path } from '../../api.js';
import { element } from '../../dom.js';
import { say } from '../say.js';
import { shownStars } from '../stars.js';
import { spoken } from '../titles.js';

const SIZE = 20;

/** Two users side by side: how alike they are, and the films that both rated, page after page. */
export async function pair(a, b, close) {
  const where = page => path(`/user/${a}/similarity/${b}`, { page, size: SIZE });
  const first = await get(where(0));
  const body = element('tbody');
  const more = element('button', { type: 'button', class: 'quiet' }, 'More films');
  const add = ({ items, nextPage }) => {
    body.append(...items.map(row));
    more.hidden = nextPage === null;
    more.onclick = () => get(where(nextPage)).then(({ movies }) => add(movies)).catch(error => say(error.message));
  };
  add(first.movies);
  return element('section', { class: 'panel', id: 'pair', 'aria-labelledby': 'pair-title' },
    element('div', { class: 'spread' },
      element('h2', { id: 'pair-title', tabindex: '-1' }, 'Users ', user(a), ' and ', user(b)),
      element('button', { type: 'button', class: 'quiet', on: { click: close } }, 'Close')),
    facts(first, a, b),
    first.overlap === 0
      ? element('p', { class: 'soft' }, 'There is no film that both rated.')
      : element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Films that both rated' },
        element('table', {}, heads(a, b), body)),
    element('p', {}, more));
}

function user(id) {
  return element('a', { href: `#/user/${id}` }, String(id));
}

function facts({ similarity, correlation, overlap, rated, ratedByOther, jaccard, agreement }, a, b) {
  const lines = [
    ['Similarity', decimal(similarity)],
    ['Correlation', decimal(correlation)],
    ['Films both rated', `${count(overlap)} (user ${a} rated ${counted(rated, 'film')}, user ${b} ${count(ratedByOther)})`],
    ['Of all that either rated', percent(jaccard)],
    ['Ratings that agree', percent(agreement)],
  ];
  return element('dl', { class: 'facts' }, ...lines.flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]));
}

function heads(a, b) {
  return element('thead', {}, element('tr', {}, ...['Film', `User ${a}`, `User ${b}`].map(name => element('th', { scope: 'col' }, name))));
}

function row({ movieId, title, own, theirs }) {
  return element('tr', { 'data-movie': movieId },
    element('th', { scope: 'row', class: 'film-name' }, element('a', { href: `#/movie/${movieId}` }, spoken({ title }))),
    element('td', {}, shownStars(own), ` ${own.toFixed(1)}`),
    element('td', {}, shownStars(theirs), ` ${theirs.toFixed(1)}`));
}
