import { element } from '../../dom.js';
import { SERIES, chart, colour } from '../chart.js';
import { empty } from '../states.js';

const share = value => value.toFixed(3);

/** Whether probabilities of likes come true, for each model that tells some. */
export function reliability({ content, csv }) {
  const models = content.rows.filter(row => row.reliability?.length > 0);
  return models.length > 0
    ? models.map(row => diagram(row, csv))
    : [element('section', { class: 'stack' }, element('h2', {}, 'Do probabilities of likes come true?'),
      empty('No model of this leaderboard tells probabilities', 'Put like among the models that are compared:',
        element('code', { class: 'command' }, './marquee evaluate --model like --keep')))];
}

function diagram({ model, reliability: all }, csv) {
  const bins = all.filter(({ count }) => count > 0);
  const most = Math.max(...bins.map(({ count }) => count));
  return chart({
    id: `reliability-${model}`,
    title: `Do the probabilities of ${model} come true?`,
    note: 'Each dot is a group of ratings with about the same predicted probability of a like, larger where there are more; on the '
      + 'diagonal, as many were liked as predicted. Lines are 95 % intervals of the observed share.',
    said: `Predicted against observed share of likes: ${
      bins.map(bin => `${share(bin.predicted)} came to ${share(bin.observed)}`).join(', ')}`,
    square: true,
    columns: ['Predicted', 'Observed', 'Lower', 'Upper', 'Ratings'],
    rows: bins.map(bin => [share(bin.predicted), share(bin.observed), share(bin.lower), share(bin.upper), bin.count]),
    csv,
    config: {
      data: { datasets: [...lines(model, bins, most)] },
      options: {
        scales: { x: axis('Predicted probability of a like'), y: axis('Observed share of likes') },
        plugins: {
          legend: { display: false },
          tooltip: { callbacks: { label: ({ dataset, dataIndex }) => told(dataset.bins?.[dataIndex]) } },
        },
      },
    },
  });
}

function lines(model, bins, most) {
  const interval = ({ predicted, lower, upper }) => [{ x: predicted, y: lower }, { x: predicted, y: upper }, { x: predicted, y: null }];
  return [
    { type: 'scatter', label: model, bins, data: bins.map(({ predicted, observed }) => ({ x: predicted, y: observed })),
      pointRadius: bins.map(({ count }) => 3 + 6 * Math.sqrt(count / most)), pointHoverRadius: 11,
      backgroundColor: colour('accent'), borderColor: colour('accent'), order: 2 },
    { type: 'line', label: '95 % interval', data: bins.flatMap(interval), pointRadius: 0, pointHitRadius: 0,
      borderColor: SERIES[1], borderWidth: 3, order: 1 },
    { type: 'line', label: 'as predicted', data: [{ x: 0, y: 0 }, { x: 1, y: 1 }], pointRadius: 0, pointHitRadius: 0,
      borderColor: colour('soft'), borderDash: [6, 6], borderWidth: 1.5, order: 3 },
  ];
}

function axis(text) {
  return { type: 'linear', min: 0, max: 1, title: { display: true, text } };
}

function told(bin) {
  return bin
    ? `${share(bin.predicted)} predicted, ${share(bin.observed)} observed (${share(bin.lower)} to ${share(bin.upper)}), ${bin.count} ratings`
    : null;
}
