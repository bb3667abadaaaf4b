import { SERIES, chart, colour } from '../chart.js';

/** How many groups of taste there might be: two ways to tell. */
export function clusterNumbers({ content: { k, numbers }, csv }) {
  const values = key => numbers.map(number => number[key] ?? null);
  return chart({
    id: 'clusters-chart',
    title: 'How many groups of taste?',
    note: `The silhouette tells how well groups keep apart, the eigengap how clearly the graph of users falls into so many; higher is better. `
      + `This version has ${k} groups.`,
    said: `Silhouette by number of groups: ${numbers.map(number => `${number.k}: ${number.silhouette}`).join(', ')}`,
    columns: ['Groups', 'Silhouette', 'Eigengap'],
    rows: numbers.map(number => [number.k === k ? `${number.k} (chosen)` : number.k, number.silhouette, number.eigengap]),
    csv,
    config: {
      data: {
        labels: numbers.map(number => String(number.k)),
        datasets: [
          { type: 'line', label: 'Silhouette', data: values('silhouette'), borderColor: SERIES[0], backgroundColor: SERIES[0], borderWidth: 2.5,
            pointRadius: numbers.map(number => (number.k === k ? 9 : 4)), pointHoverRadius: 10 },
          { type: 'bar', label: 'Eigengap', data: values('eigengap'), backgroundColor: `${SERIES[1]}a0`, borderRadius: 4 },
        ],
      },
      options: {
        interaction: { mode: 'index', intersect: false },
        scales: { x: { title: { display: true, text: 'Number of groups (large dot: chosen)' }, grid: { display: false } }, y: { beginAtZero: true } },
        plugins: { legend: { position: 'bottom', labels: { color: colour('text') } } },
      },
    },
  });
}
