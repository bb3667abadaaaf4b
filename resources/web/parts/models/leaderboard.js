import { element } from '../../dom.js';
import { chart } from '../chart.js';
import { bestFirst, direction, measure, measuresOf, shown } from './measures.js';
import { over, whiskers } from './whiskers.js';

/** The models by a measure that is chosen: a dot for each, with its interval. */
export function leaderboard({ content, csv }) {
  const kinds = measuresOf(content.rows);
  const select = element('select', { id: 'measure' }, ...kinds.map(({ name, measures }) =>
    element('optgroup', { label: name }, ...measures.map(one => element('option', { value: one.key }, one.name)))));
  const control = element('label', { for: 'measure' }, 'Measure', select);
  const place = element('div', { class: 'stack' });
  const draw = () => place.replaceChildren(picture(measure(select.value), content.rows, csv));
  select.addEventListener('change', draw);
  draw();
  return element('div', { class: 'stack' }, element('div', { class: 'row' }, control), place);
}

function picture(chosen, all, csv) {
  const rows = all.filter(({ figures }) => figures[chosen.key]).sort(bestFirst(chosen));
  const figures = rows.map(row => row.figures[chosen.key]);
  const lines = rows.map((row, index) => ({ name: row.model, figure: figures[index] }));
  return chart({
    id: 'leaderboard-chart',
    title: `Leaderboard by ${chosen.name}`,
    note: [sentence(chosen), over(figures), all.length > rows.length && `${all.length - rows.length} models have no such figure.`]
      .filter(Boolean).join(' '),
    said: `${chosen.name} of ${rows.length} models, best first: `
      + lines.map(({ name, figure }) => `${name} ${shown(figure.mean, chosen)}`).join(', '),
    height: 4 + 2.1 * rows.length,
    columns: ['Model', chosen.name, 'Lower', 'Upper', 'Interval over', 'Behind the best'],
    rows: lines.map(({ name, figure }, index) => [name, shown(figure.mean, chosen), shown(figure.lower, chosen),
      shown(figure.upper, chosen), figure.over ?? '–', shown(rows[index].toBest?.[chosen.key]?.mean, chosen)]),
    csv,
    config: whiskers(chosen, lines),
  });
}

function sentence(chosen) {
  const text = [chosen.meaning, direction(chosen)].filter(Boolean).join('; ');
  return text && `${text[0].toUpperCase()}${text.slice(1)}.`;
}
