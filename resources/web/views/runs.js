import { get } from '../api.js';
import { element } from '../dom.js';
import { csvButton } from '../parts/chart.js';
import { shown } from '../parts/models/measures.js';
import { parted } from '../parts/runs/metrics.js';
import { moment } from '../parts/runs/words.js';
import { workPanel } from '../parts/runs/work.js';
import { empty } from '../parts/states.js';
import { subtabs } from '../parts/subtabs.js';
import { go } from '../router.js';

/** All runs, newest first, and the one that is at work. */
export async function show({ main, signal }) {
  const [{ runs, total }, work] = await Promise.all([
    get('/runs', { signal }),
    workPanel(signal, () => go({ focus: false })),
  ]);
  main.append(
    subtabs(),
    element('div', { class: 'stack' }, element('h1', {}, 'Runs'),
      element('p', { class: 'lead' }, 'How each version came to be. Choose two or more to see what differs.')),
    work,
    runs.length === 0
      ? empty('No run was published yet', 'This command trains and publishes one:', element('code', { class: 'command' }, './marquee train'))
      : list(runs, total));
}

function list(runs, total) {
  const button = element('button', { disabled: true }, 'Compare');
  const form = element('form', { class: 'panel', 'aria-label': 'All runs' },
    element('div', { class: 'spread' }, element('h2', {}, `${total} published`), csvButton('/runs', 'runs.csv', 'Runs')),
    element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Runs' },
      element('table', { id: 'runs' },
        element('thead', {}, element('tr', {}, ...['Compare', 'Version', 'Trained (UTC)', 'Data', 'Seed', 'Model of stars']
          .map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...runs.map(row)))),
    element('div', { class: 'row' }, button));
  const chosen = () => [...form.querySelectorAll(':checked')].map(({ value }) => value);
  form.addEventListener('change', () => {
    const { length } = chosen();
    button.disabled = length < 2;
    button.textContent = length < 2 ? 'Compare' : `Compare ${length} runs`;
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    location.hash = `#/runs/compare?${new URLSearchParams({ versions: chosen().join(',') })}`;
  });
  return form;
}

function row({ version, trained, dataset, seed, current, plan, metrics }) {
  return element('tr', { 'data-version': version },
    element('td', {}, element('input', { type: 'checkbox', value: version, 'aria-label': `Compare ${version}` })),
    element('th', { scope: 'row' }, element('a', { href: `#/runs/${version}` }, version), current && ' ',
      current && element('span', { class: 'badge', 'data-state': 'done' }, 'served')),
    element('td', {}, moment(trained)),
    element('td', {}, dataset),
    element('td', {}, seed),
    element('td', {}, stars(plan['served.stars'], metrics)));
}

function stars(model, metrics) {
  const name = `${model}.rmse`;
  return metrics[name] === undefined ? model ?? '–' : `${model}, RMSE ${shown(metrics[name], parted(name).measure)}`;
}
