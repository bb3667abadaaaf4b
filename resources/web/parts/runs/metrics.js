import { element } from '../../dom.js';
import { measure, measuresOf, shown } from '../models/measures.js';

/** A metric's name, `hybrid.rmse`, as model and measure. */
export function parted(name) {
  const dot = name.lastIndexOf('.');
  return { model: name.slice(0, dot), measure: measure(name.slice(dot + 1)) };
}

/** The metrics of a run: a line for each model, a column for each measure. */
export function metricsPanel(metrics) {
  const names = Object.keys(metrics).map(name => ({ name, ...parted(name) }));
  const models = [...new Set(names.map(({ model }) => model))];
  const figures = Object.fromEntries(names.map(one => [one.measure.key, true]));
  const measures = measuresOf([{ figures }]).flatMap(kind => kind.measures);
  return element('section', { class: 'panel', 'aria-label': 'Metrics' },
    element('h2', {}, 'Metrics'),
    names.length === 0 ? element('p', { class: 'soft' }, 'Its plan measured nothing.')
      : element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'Metrics by model' },
        element('table', { id: 'metrics' },
          element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, 'Model'),
            ...measures.map(one => element('th', { scope: 'col', title: one.meaning }, one.name)))),
          element('tbody', {}, ...models.map(model => element('tr', {}, element('th', { scope: 'row' }, model),
            ...measures.map(one => element('td', {}, shown(metrics[`${model}.${one.key}`], one)))))))));
}
