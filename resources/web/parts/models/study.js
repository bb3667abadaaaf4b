import { element } from '../../dom.js';
import { SERIES, chart, colour } from '../chart.js';
import { direction, measure, measuresOf, shown } from './measures.js';
import { hasInterval, over } from './whiskers.js';

/** What it costs and gains to list only what one's group has seen: by number of groups, against lists of all films. */
export function study({ content, csv }) {
  const measures = measuresOf(content.rows).flatMap(kind => kind.measures);
  const select = element('select', { id: 'study-measure' }, ...measures.map(one => element('option', { value: one.key }, one.name)));
  const place = element('div', { class: 'stack' });
  const draw = () => place.replaceChildren(picture(content, measure(select.value), csv));
  select.addEventListener('change', draw);
  draw();
  const control = element('label', { for: 'study-measure' }, 'Measure of the lists', select);
  return element('div', { class: 'stack' }, element('div', { class: 'row' }, control), place);
}

function picture({ rows, model, protocol }, chosen, csv) {
  const present = rows.filter(({ figures }) => figures[chosen.key]);
  const figure = row => row.figures[chosen.key];
  const [all, ...restricted] = present;
  return chart({
    id: 'study-chart',
    title: 'What restriction to one\'s group does to lists',
    note: `${chosen.name} of the lists of ${model} (${[chosen.meaning, direction(chosen)].filter(Boolean).join('; ')}), ${protocol}. `
      + `The dashed line is without restriction. ${over(present.map(figure))}`,
    said: `${chosen.name}: ${present.map(row => `${row.model} ${shown(figure(row).mean, chosen)}`).join(', ')}`,
    columns: ['Lists', chosen.name, 'Lower', 'Upper'],
    rows: present.map(row => [row.model, ...['mean', 'lower', 'upper'].map(bound => shown(figure(row)[bound], chosen))]),
    csv,
    config: {
      data: { labels: restricted.map(row => row.model), datasets: lines(all, restricted, figure, chosen) },
      options: { interaction: { mode: 'index', intersect: false }, scales: { x: { grid: { display: false } }, y: { grace: '15%' } },
        plugins: { legend: { position: 'bottom', labels: { color: colour('text') } } } },
    },
  });
}

function lines(all, restricted, figure, { name }) {
  const intervals = restricted.map(row => (hasInterval(figure(row)) ? [figure(row).lower, figure(row).upper] : null));
  return [
    { type: 'line', label: `${name}, own group`, data: restricted.map(row => figure(row).mean), pointRadius: 5,
      borderColor: SERIES[0], backgroundColor: SERIES[0] },
    { type: 'line', label: all.model, data: restricted.map(() => figure(all).mean), pointRadius: 0,
      borderColor: colour('soft'), backgroundColor: colour('soft'), borderDash: [6, 6] },
    ...intervals.some(Boolean) ? [{ type: 'bar', label: '95 % interval', data: intervals, barThickness: 7,
      borderRadius: 4, borderSkipped: false, backgroundColor: SERIES[1] }] : [],
  ];
}
