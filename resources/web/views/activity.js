import { element } from '../dom.js';
import { cohorts } from '../parts/analysis/cohorts.js';
import { filterForm, filtersOf } from '../parts/analysis/filters.js';
import { panel } from '../parts/analysis/panel.js';
import { bestRated, mostRated } from '../parts/analysis/topfilms.js';
import { genres, groups, longTail, stars } from '../parts/analysis/whatcharts.js';
import { byHour, byWeekday, overTime } from '../parts/analysis/whencharts.js';
import { subtabs } from '../parts/subtabs.js';

const WIDE = [['Over time', overTime]];

const PARTS = [
  ['By hour of the day', byHour], ['By weekday', byWeekday], ['Stars', stars], ['Groups of taste', groups],
  ['Rated most', mostRated], ['Rated best', bestRated], ['Genres', genres], ['The long tail', longTail],
];

const LAST = [['Who comes back', cohorts]];

/** When users rate, what and how: every chart over the ratings that the filters leave. */
export async function show({ main, query, signal }) {
  const charts = element('div', { class: 'stack' });
  const filters = filtersOf(query);
  main.append(
    subtabs(),
    element('header', { class: 'stack' },
      element('h1', {}, 'Activity'),
      element('p', { class: 'lead' }, 'When people rate, what and how well: all ratings up to this minute that the filters leave.')),
    await filterForm(filters, changed => fill(charts, changed, signal), signal),
    charts);
  fill(charts, filters, signal);
}

function fill(place, filters, signal) {
  const panels = parts => parts.map(([title, load]) => panel(title, () => load(filters, signal)));
  place.replaceChildren(...panels(WIDE), element('div', { class: 'panels' }, ...panels(PARTS)), ...panels(LAST));
}
