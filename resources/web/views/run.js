import { get } from '../api.js';
import { element } from '../dom.js';
import { metricsPanel } from '../parts/runs/metrics.js';
import { settings } from '../parts/runs/settings.js';
import { stagesPanel } from '../parts/runs/stages.js';
import { moment } from '../parts/runs/words.js';
import { subtabs } from '../parts/subtabs.js';

/** One run: what it was made of, stage by stage, and how good it is. */
export async function show({ main, parameters: [name], signal, title }) {
  const where = `/runs/${name}`;
  const { version, trained, dataset, dataHash, seed, current, plan, versions, metrics, stages } = await get(where, { signal });
  title(`Run ${version}`);
  main.append(
    subtabs(),
    element('div', { class: 'stack' },
      element('p', {}, element('a', { href: '#/runs' }, 'All runs')),
      element('h1', {}, `Version ${version} `, current && element('span', { class: 'badge', 'data-state': 'done' }, 'served')),
      element('dl', { class: 'facts' }, ...Object.entries({
        Trained: `${moment(trained)} UTC`, Data: dataset, 'Hash of the data': dataHash, Seed: seed,
      }).flatMap(([term, value]) => [element('dt', {}, term), element('dd', {}, value)]))),
    stagesPanel(stages, where),
    metricsPanel(metrics),
    settings('Plan', plan),
    settings('Software', versions));
}
