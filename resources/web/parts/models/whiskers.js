import { SERIES, colour } from '../chart.js';
import { shown } from './measures.js';

const known = value => value !== null && value !== undefined;

/** Whether a figure has an interval of its own. */
export function hasInterval(figure) {
  return Boolean(figure) && known(figure.lower) && known(figure.upper);
}

/** What an interval is over, in words. */
export function over(figures) {
  const with95 = figures.filter(hasInterval);
  if (with95.length === 0) {
    return 'No interval is known: there was one split, and this figure has none of its own.';
  }
  const kinds = [...new Set(with95.map(figure => figure.over ?? 'splits'))].join(' and ');
  const some = with95.length < figures.length ? ' Where no bar is drawn, no interval is known.' : '';
  return `Bars are 95 % intervals over ${kinds}.${some}`;
}

/**
 * A drawing of dots, each with its interval, one line for each name.
 *
 * @param rows { name, figure } with figure { mean, lower, upper } or nothing
 */
export function whiskers(measure, rows) {
  const told = ({ name, figure }) => [name, shown(figure?.mean, measure), ...interval(figure, measure)].join(' ');
  return {
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [
        { type: 'line', label: measure.name, data: rows.map(({ figure }) => figure?.mean ?? null), showLine: false,
          pointRadius: 5.5, pointHoverRadius: 7, pointHitRadius: 14,
          backgroundColor: colour('accent'), borderColor: colour('card'), pointBorderWidth: 1.5 },
        { type: 'bar', label: '95 % interval', data: rows.map(bounds),
          barThickness: 7, borderRadius: 4, borderSkipped: false, backgroundColor: SERIES[1] },
      ],
    },
    options: {
      indexAxis: 'y',
      interaction: { mode: 'index', axis: 'y', intersect: false },
      scales: {
        x: { beginAtZero: false, grace: '8%', title: { display: true, text: measure.name } },
        y: { grid: { display: false } },
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { title: () => '', label: item => (item.datasetIndex === 0 ? told(rows[item.dataIndex]) : null) } },
      },
    },
  };
}

function bounds({ figure }) {
  return hasInterval(figure) ? [figure.lower, figure.upper] : null;
}

function interval(figure, measure) {
  return hasInterval(figure) ? [`(${shown(figure.lower, measure)} to ${shown(figure.upper, measure)})`] : [];
}
