import { element } from '../../dom.js';
import { csvButton } from '../chart.js';
import { empty } from '../states.js';
import { flow } from './flow.js';
import { STATES, duration, moment } from './words.js';

/** The stages of a run: drawn, and as a table. */
export function stagesPanel(stages, csv = null) {
  return element('section', { class: 'panel stages', 'aria-label': 'Stages' },
    element('div', { class: 'spread' }, element('h2', {}, 'Stages'), csv && csvButton(csv, 'stages.csv', 'Stages')),
    ...stages.length === 0
      ? [empty('Nothing is kept of its stages', 'The stages of the newest twenty versions are kept, and of none that an older program made.')]
      : [flow(stages), details(stages)]);
}

function details(stages) {
  return element('div', { class: 'table tall', tabindex: '0', role: 'region', 'aria-label': 'Stages as a table' },
    element('table', {},
      element('thead', {}, element('tr', {}, ...['Stage', 'State', 'Began (UTC)', 'Took', 'Reads from', 'What came of it', 'Key']
        .map(name => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...stages.map(stage => element('tr', { 'data-stage': stage.name },
        element('th', { scope: 'row' }, stage.name),
        element('td', {}, badge(stage.state)),
        element('td', {}, moment(stage.started)),
        element('td', {}, duration(stage.seconds)),
        element('td', { class: 'wide' }, stage.inputs.join(', ') || '–'),
        element('td', { class: stage.error ? 'wide bad' : 'wide' }, stage.error || stage.remark || '–'),
        element('td', {}, element('code', {}, stage.key.slice(0, 12))))))));
}

/** A state as a coloured mark with its word. */
export function badge(state) {
  return element('span', { class: 'badge', 'data-state': state }, STATES[state] ?? state);
}
