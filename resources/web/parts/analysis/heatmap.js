import { counted, decimal } from './numbers.js';
import { ORDERS } from './order.js';
import { element, styled } from '../../dom.js';

/** Up to so many users their numbers fit into the cells. */
const LEGIBLE = 14;

/**
 * The likeness of everyone to everyone as a table of coloured cells, to be gone through with the arrow keys; what a cell holds is
 * told above it. A press on a cell opens the pair.
 *
 * @param matrix the answer of /similarity
 * @param order one of ORDERS
 * @param open is called with both ids
 */
export function heatMap(matrix, order, open) {
  const places = ORDERS[order].places(matrix);
  const told = element('p', { class: 'heat-told', 'aria-hidden': 'true' }, 'Point at a cell, or go through them with the arrow keys.');
  const table = element('table', { class: places.length > LEGIBLE ? 'heat small' : 'heat', role: 'grid', 'aria-label': 'Similarity of users' },
    element('thead', {}, element('tr', {}, element('td', {}), ...places.map(place => element('th', { scope: 'col' }, String(matrix.users[place]))))),
    element('tbody', {}, ...places.map(row => element('tr', {},
      element('th', { scope: 'row' }, String(matrix.users[row])),
      ...places.map(column => cell(matrix, row, column))))));
  const tell = ({ target }) => target.dataset.said && told.replaceChildren(target.dataset.said);
  table.addEventListener('pointerover', tell);
  table.addEventListener('focusin', tell);
  table.addEventListener('click', ({ target }) => opened(target, open));
  table.addEventListener('keydown', event => pressed(event, open));
  table.querySelector('.cell')?.setAttribute('tabindex', '0');
  return element('div', { class: 'stack' }, told, element('div', { class: 'heat-frame' }, table));
}

function cell({ users, similarity, overlap }, row, column) {
  const likeness = similarity[row][column];
  const said = row === column
    ? `${users[row]} with themselves: ${decimal(likeness)}, ${counted(overlap[row][column], 'film')} rated`
    : `${users[row]} and ${users[column]}: ${decimal(likeness)}, ${counted(overlap[row][column], 'film')} both rated`;
  const made = element('td', {
    class: `cell ${row === column ? 'self' : likeness < 0 ? 'unlike' : 'alike'}`,
    tabindex: '-1', 'aria-label': said, 'data-said': said,
    'data-user': users[row], 'data-other': users[column], 'data-similarity': likeness, 'data-overlap': overlap[row][column],
  }, users.length > LEGIBLE ? '' : decimal(likeness));
  return styled(made, { strength: strength(likeness) });
}

/** How much of the colour a cell has: by the square root, as most numbers are small. */
function strength(likeness) {
  return `${Math.round(100 * Math.sqrt(Math.abs(likeness)))}%`;
}

function opened({ dataset, classList }, open) {
  if (dataset.user && !classList.contains('self')) {
    open(Number(dataset.user), Number(dataset.other));
  }
}

const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

function pressed(event, open) {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    opened(event.target, open);
  } else if (STEPS[event.key] && event.target.classList.contains('cell')) {
    event.preventDefault();
    const [down, right] = STEPS[event.key];
    const row = event.target.parentElement;
    const rows = [...row.parentElement.children];
    const next = rows[rows.indexOf(row) + down]?.children[event.target.cellIndex + right];
    if (next && next.classList.contains('cell')) {
      event.target.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    }
  }
}

/** What the colours mean. */
export function heatLegend() {
  return element('p', { class: 'heat-legend' },
    '−1 opposite', element('span', { class: 'heat-scale', 'aria-hidden': 'true' }), 'alike 1');
}
