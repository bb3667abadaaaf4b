import { count, percent } from './numbers.js';
import { chart, colour } from '../chart.js';

/** How the numbers of a chart are written. */
export const WRITTEN = { count, percent };

/**
 * Bars of one or more series over the same names. Their numbers are those of the API, unchanged.
 *
 * @param series of { label, values, fill }
 * @param written how numbers are written, one of WRITTEN
 * @param lying whether the bars lie, one name below the other
 * @param more as for chart(): id, title, said, columns, rows, csv
 */
export function bars({ names, series, written = WRITTEN.count, lying = false, ...more }) {
  const [across, along] = lying ? ['y', 'x'] : ['x', 'y'];
  const figure = chart({
    ...more,
    config: {
      type: 'bar',
      data: { labels: names, datasets: series.map(one => dataset(one)) },
      options: {
        indexAxis: across,
        scales: {
          [across]: { grid: { display: false }, ticks: lying ? { autoSkip: false } : {} },
          [along]: { beginAtZero: true, ticks: { callback: written, maxTicksLimit: 6 }, border: { display: false } },
        },
        plugins: plugins(series, ({ dataset: { label }, raw }) => `${label}: ${written(raw)}`),
      },
    },
  });
  figure.querySelector('.canvas').classList.toggle('many', lying && names.length > 8);
  return figure;
}

function dataset({ label, values, fill = colour('accent') }) {
  return { label, data: values, backgroundColor: fill, borderRadius: 4, maxBarThickness: 34 };
}

/** A legend where there is something to tell apart, and what a point says. */
export function plugins(series, label) {
  return {
    legend: { display: series.length > 1, position: 'bottom', labels: { boxWidth: 12, boxHeight: 12, usePointStyle: true } },
    tooltip: { callbacks: { label } },
  };
}
