import { element } from '../../dom.js';
import { shown } from '../models/measures.js';
import { parted } from './metrics.js';

/** A table of what some runs say under each name, one column for each run; the first is what the others are held against. */
export function comparison({ id, heading, runs, names, label, cell }) {
  return element('div', { class: 'table tall', tabindex: '0', role: 'region', 'aria-label': heading },
    element('table', { id },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, heading),
        ...runs.map(({ version }) => element('th', { scope: 'col' }, element('a', { href: `#/runs/${version}` }, version))))),
      element('tbody', {}, ...names.map(name => element('tr', { 'data-name': name }, element('th', { scope: 'row' }, label(name)),
        ...runs.map((run, index) => element('td', {}, cell(run, name, index))))))));
}

/** A metric of a run, and how far it is from the first run's: coloured where one way is better. */
export function metricCell(first, { metrics }, name, index) {
  const { measure } = parted(name);
  const [value, base] = [metrics[name], first.metrics[name]];
  if (index === 0 || value == null || base == null) {
    return [shown(value, measure)];
  }
  const difference = value - base;
  const good = measure.better === 'lower' ? difference < 0 : difference > 0;
  const size = shown(Math.abs(difference), measure);
  const same = size === shown(0, measure);
  const tone = same || measure.better === null ? 'soft' : good ? 'better' : 'worse';
  return [shown(value, measure), ' ', element('span', { class: `difference ${tone}` },
    `${same ? '±' : difference > 0 ? '+' : '−'}${size}`,
    tone !== 'soft' && element('span', { class: 'unseen' }, ` (${tone})`))];
}

/** The names under which some of the values differ. */
export function differing(values) {
  const names = [...new Set(values.flatMap(Object.keys))].sort();
  return names.filter(name => values.some(one => one[name] !== values[0][name]));
}
