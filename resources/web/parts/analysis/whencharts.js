import { bars } from './bars.js';
import { count, decimal } from './numbers.js';
import { get, path } from '../../api.js';
import { element } from '../../dom.js';

const COLUMNS = ['Period', 'Ratings', 'Users', 'Mean'];

/** How many ratings came when, `by` one of the API's divisions of time. */
async function activity({ id, title, by, filters, signal, ...more }) {
  const where = path('/analytics/activity', { ...filters, by });
  const { periods, ratings, mean } = await get(where, { signal });
  return bars({
    id,
    title,
    said: `${title}: ${count(ratings)} ratings with a mean of ${decimal(mean)} stars.`,
    columns: COLUMNS,
    rows: periods.map(period => [period.period, period.ratings, period.users, period.mean]),
    csv: where,
    names: periods.map(({ period }) => period),
    series: [{ label: 'Ratings', values: periods.map(period => period.ratings) }],
    ...more,
  });
}

/** Ratings by hour of the day. */
export function byHour(filters, signal) {
  return activity({ id: 'by-hour', title: 'By hour of the day', by: 'hour-of-day', filters, signal });
}

/** Ratings by weekday. */
export function byWeekday(filters, signal) {
  return activity({ id: 'by-weekday', title: 'By weekday', by: 'weekday', filters, signal });
}

/** Ratings over the calendar, by a period that can be chosen. */
export async function overTime(filters, signal, by = 'month') {
  const figure = await activity({ id: 'over-time', title: `Over time, by ${by}`, by, filters, signal });
  const select = element('select', { 'aria-label': 'Divided by' }, ...['day', 'month', 'year'].map(value =>
    element('option', { value, selected: value === by }, value)));
  select.addEventListener('change', async () => figure.replaceWith(await overTime(filters, signal, select.value)));
  figure.querySelector('h2').after(select);
  return figure;
}
