import { get, path } from '../api.js';
import { element, styled } from '../dom.js';

const GENRES = 10;
const YEAR_MILLIS = 366 * 86_400_000;
const MONTHS_UNTIL_YEARS = 3;

/** What a user rated and when, as two small pictures: by genre, and by month, or by year where that is long. */
export async function profile({ userId, firstRated, lastRated }, ask = get) {
  const by = new Date(lastRated) - new Date(firstRated) > MONTHS_UNTIL_YEARS * YEAR_MILLIS ? 'year' : 'month';
  const { ratings, genres, periods } = await ask(path(`/analytics/user/${userId}`, { by }));
  if (ratings === 0) {
    return element('p', { class: 'soft' }, 'No ratings yet.');
  }
  return [
    element('h3', {}, 'Genres'), tastes(genres.slice(0, GENRES)),
    element('h3', {}, by === 'year' ? 'Years' : 'Months'), times(periods),
  ];
}

function tastes(genres) {
  const most = Math.max(...genres.map(({ ratings }) => ratings));
  return element('table', { class: 'tastes' },
    element('thead', { class: 'unseen' }, element('tr', {}, ...['Genre', 'Ratings', 'Mean'].map(name => element('th', { scope: 'col' }, name)))),
    element('tbody', {}, ...genres.map(({ genre, ratings, mean }) => element('tr', { 'data-genre': genre },
      element('th', { scope: 'row' }, genre),
      styled(element('td', { class: 'taste' }, element('span', {}, ratings.toLocaleString('en'))), { width: `${100 * ratings / most}%` }),
      element('td', { class: 'soft' }, `★ ${mean.toFixed(1)}`)))));
}

function times(periods) {
  const most = Math.max(...periods.map(({ ratings }) => ratings));
  return [
    element('div', { class: 'times', 'aria-hidden': 'true' }, ...periods.map(({ period, ratings }) =>
      styled(element('span', { title: `${period}: ${ratings}` }), { height: `${100 * ratings / most}%` }))),
    element('p', { class: 'spread soft', 'aria-hidden': 'true' },
      element('span', {}, periods[0].period), periods.length > 1 && element('span', {}, periods.at(-1).period)),
    element('table', { class: 'unseen' },
      element('caption', {}, 'Ratings by time'),
      element('tbody', {}, ...periods.filter(({ ratings }) => ratings > 0).map(({ period, ratings }) => element('tr', {},
        element('th', { scope: 'row' }, period), element('td', {}, String(ratings)))))),
  ];
}
