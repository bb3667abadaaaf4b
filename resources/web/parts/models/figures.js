import { element } from '../../dom.js';
import { direction, measuresOf, shown } from './measures.js';
import { hasInterval } from './whiskers.js';

/** All figures of all models, to be sorted by any of them. */
export function figuresTable({ content: { rows } }) {
  const kinds = measuresOf(rows);
  const measures = kinds.flatMap(kind => kind.measures);
  const body = element('tbody', {});
  const heads = new Map(measures.map(one => [one.key, element('th', { scope: 'col', 'data-measure': one.key })]));
  let sorted = { key: null, down: false };
  const sort = one => {
    const down = sorted.key === one.key ? !sorted.down : one.better !== 'lower';
    sorted = { key: one.key, down };
    for (const [key, head] of heads) {
      key === one.key ? head.setAttribute('aria-sort', down ? 'descending' : 'ascending') : head.removeAttribute('aria-sort');
    }
    body.replaceChildren(...ordered(rows, one.key, down).map(row => line(row, measures)));
  };
  for (const one of measures) {
    heads.get(one.key).append(sorter(one, () => sort(one)));
  }
  sort(measures[0]);
  return element('section', { class: 'panel', 'aria-label': 'All figures' },
    element('h2', {}, 'All figures'),
    element('p', { class: 'soft' }, 'Choose a heading to sort by it. ↓ means that lower is better, ↑ that higher is.'),
    element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': 'All figures of all models' },
      element('table', { id: 'figures' },
        element('thead', {},
          element('tr', {}, element('td', {}), ...kinds.map(({ name, measures: { length } }) =>
            element('th', { scope: 'colgroup', colspan: length, class: 'kind' }, name))),
          element('tr', {}, element('th', { scope: 'col' }, 'Model'), ...heads.values())),
        body)));
}

function sorter(one, sort) {
  const arrow = { lower: ' ↓', higher: ' ↑' }[one.better] ?? '';
  return element('button', {
    type: 'button', class: 'sort', title: [one.meaning, direction(one)].filter(Boolean).join('; '), on: { click: sort },
  }, one.name, arrow && element('span', { 'aria-hidden': 'true' }, arrow), arrow && element('span', { class: 'unseen' }, `, ${direction(one)}`));
}

function ordered(rows, key, down) {
  const value = ({ figures }) => figures[key]?.mean ?? (down ? -Infinity : Infinity);
  return [...rows].sort((one, other) => (down ? -1 : 1) * (value(one) - value(other)) || 0);
}

function line({ model, figures }, measures) {
  return element('tr', {}, element('th', { scope: 'row' }, model), ...measures.map(one => {
    const figure = figures[one.key];
    return element('td', {}, shown(figure?.mean, one), hasInterval(figure)
      && element('span', { class: 'interval' }, `${shown(figure.lower, one)} – ${shown(figure.upper, one)}`));
  }));
}
