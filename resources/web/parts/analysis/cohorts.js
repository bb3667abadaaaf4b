import { counted } from './numbers.js';
import { get, path } from '../../api.js';
import { element, styled } from '../../dom.js';
import { csvButton } from '../chart.js';

const MONTHS = 12;

/** Who comes back: a row for each month of first ratings, a column for each month since, coloured by the share that rated. */
export async function cohorts({ genre, ...filters }, signal) {
  const where = path('/analytics/retention', { ...filters, months: MONTHS });
  const { cohorts: lines } = await get(where, { signal });
  const some = lines.filter(({ users }) => users > 0);
  return element('section', { class: 'panel', id: 'cohorts' },
    element('div', { class: 'spread' }, element('h2', { id: 'cohorts-title' }, 'Who comes back'), csvButton(where, 'cohorts.csv', 'Who comes back')),
    element('p', { class: 'soft' }, 'Users by the month of their first rating, and how many of them rated in each month after it'
      + (genre === null ? '.' : ', films of whatever genre.')),
    some.length === 0
      ? element('p', { class: 'soft' }, 'Nobody began to rate then.')
      : element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-labelledby': 'cohorts-title' },
        element('table', { class: 'cohorts' }, heads(), element('tbody', {}, ...some.map(row)))));
}

function heads() {
  return element('thead', {}, element('tr', {},
    element('th', { scope: 'col' }, 'First rating'), element('th', { scope: 'col' }, 'Users'),
    ...Array.from({ length: MONTHS }, (none, month) => element('th', { scope: 'col' }, `+${month + 1}`))));
}

function row({ cohort, users, active }) {
  return element('tr', { 'data-cohort': cohort },
    element('th', { scope: 'row' }, cohort), element('td', {}, String(users)),
    ...active.slice(1).map((number, place) => cell(cohort, number, users, place + 1)));
}

function cell(cohort, number, users, month) {
  const made = element('td', { class: 'cohort', title: `${counted(number, 'user')} of ${cohort} rated ${counted(month, 'month')} later` },
    String(number));
  return styled(made, { strength: `${Math.round(100 * number / users)}%` });
}
