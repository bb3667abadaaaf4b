import { get } from '../api.js';
import { element } from '../dom.js';
import { comparison, differing, metricCell } from '../parts/runs/comparison.js';
import { parted } from '../parts/runs/metrics.js';
import { moment } from '../parts/runs/words.js';
import { empty } from '../parts/states.js';
import { subtabs } from '../parts/subtabs.js';

const ORDER = ['rmse', 'mae', 'ndcg'];

/** Runs side by side: figures with their differences, and what differed in plans, data and software. */
export async function show({ main, query, signal }) {
  const versions = (query.get('versions') || '').split(',').filter(Boolean);
  const runs = await Promise.all(versions.map(version => get(`/runs/${encodeURIComponent(version)}`, { signal })));
  main.append(subtabs(), element('div', { class: 'stack' },
    element('p', {}, element('a', { href: '#/runs' }, 'All runs')),
    element('h1', {}, 'Runs compared'),
    element('p', { class: 'lead' }, 'Differences are to the first run. A small one may be chance: intervals are on the leaderboard, under Models.')));
  main.append(...runs.length < 2
    ? [empty('Two runs or more, please', 'Choose them among all runs.', element('a', { class: 'button', href: '#/runs' }, 'Choose runs'))]
    : [about(runs), metrics(runs), plans(runs)]);
}

function about(runs) {
  const told = { Trained: run => moment(run.trained), Data: run => run.dataset, 'Hash of the data': run => run.dataHash.slice(0, 12), Seed: run => run.seed };
  return panel('The runs', comparison({
    id: 'compared-runs', heading: 'Run', runs, names: Object.keys(told), label: name => name, cell: (run, name) => told[name](run),
  }));
}

function metrics(runs) {
  const names = [...new Set(runs.flatMap(run => Object.keys(run.metrics)))].sort((one, other) => rank(one) - rank(other));
  const label = name => {
    const { model, measure: { name: what } } = parted(name);
    return `${what} of ${model}`;
  };
  return panel('Metrics', names.length === 0
    ? element('p', { class: 'soft' }, 'None of them measured anything.')
    : comparison({ id: 'compared-metrics', heading: 'Metric', runs, names, label, cell: (run, name, index) => metricCell(runs[0], run, name, index) }));
}

/** The measures that most people look at come first. */
function rank(name) {
  const at = ORDER.indexOf(parted(name).measure.key);
  return at < 0 ? ORDER.length : at;
}

function plans(runs) {
  const all = runs.map(({ plan, versions }) => ({ ...plan, ...prefixed(versions) }));
  const names = differing(all);
  return panel('What differs in plan and software', names.length === 0
    ? element('p', { class: 'soft' }, 'Nothing: the same settings, the same software.')
    : comparison({ id: 'compared-plans', heading: 'Setting', runs, names, label: name => name, cell: (run, name, index) => all[index][name] ?? '–' }));
}

function prefixed(versions) {
  return Object.fromEntries(Object.entries(versions).map(([name, version]) => [`software ${name}`, version]));
}

function panel(title, ...inner) {
  return element('section', { class: 'panel', 'aria-label': title }, element('h2', {}, title), ...inner);
}
