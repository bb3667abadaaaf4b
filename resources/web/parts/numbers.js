import { element } from '../dom.js';

/** Numbers behind a picture: a table that opens below it. The first cell of a row names it. */
export function numbers({ summary, className, columns, rows }) {
  return element('details', {}, element('summary', {}, summary),
    element('table', { class: className },
      element('thead', {}, element('tr', {}, ...columns.map(name => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...rows.map(([name, ...cells]) => element('tr', {},
        element('th', { scope: 'row' }, name), ...cells.map(cell => element('td', {}, cell)))))));
}
