import { chart, colour } from '../chart.js';

const MOST = 20;

/** What each model of trees looks at most. */
export function importance({ content, csv }) {
  return content.models.map(({ model, features }) => {
    const top = features.slice(0, MOST);
    const whole = top.length < features.length ? `the ${top.length} of ${features.length} features that it gains most by` : 'all its features';
    return chart({
      id: `importance-${model}`,
      title: `What ${model} looks at`,
      note: `Share of the gain of its trees: ${whole}.`,
      said: `Features of ${model}: ${top.map(({ feature, share }) => `${feature} ${share}`).join(', ')}`,
      height: 4 + 1.5 * top.length,
      columns: ['Feature', 'Share of gain'],
      rows: features.map(({ feature, share }) => [feature, share]),
      csv,
      config: {
        type: 'bar',
        data: { labels: top.map(({ feature }) => feature),
          datasets: [{ label: 'Share of gain', data: top.map(({ share }) => share), backgroundColor: colour('accent'), borderRadius: 4 }] },
        options: {
          indexAxis: 'y',
          scales: {
            x: { title: { display: true, text: 'Share of gain' } },
            y: { grid: { display: false }, ticks: { autoSkip: false } },
          },
          plugins: { legend: { display: false } },
        },
      },
    });
  });
}
