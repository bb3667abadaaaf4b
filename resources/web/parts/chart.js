import { text } from '../api.js';
import { element, styled } from '../dom.js';
import { say } from './say.js';

let library;

/** Chart.js, loaded when the first chart is drawn. */
function chartLibrary() {
  library = library || new Promise((resolve, reject) => {
    const script = element('script', { src: '/web/lib/chart.js' });
    script.addEventListener('load', () => resolve(window.Chart));
    script.addEventListener('error', () => reject(new Error('The drawing library could not be loaded.')));
    document.head.append(script);
  });
  return library;
}

/** A colour of the page by its name: `colour('accent')`. */
export function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Colours of series, told apart by colour-blind people, too (after Okabe and Ito). */
export const SERIES = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00', '#cc79a7', '#999999'];

/**
 * A chart with a caption, its numbers as a table, and the API's own CSV of them.
 *
 * @param id of the canvas
 * @param note what is drawn, and how to read it; may be left out
 * @param said what a reader of the screen hears instead of the picture
 * @param columns headings of the table
 * @param rows of the table, as the API gave them
 * @param csv path of the API that gives the same as CSV, or null
 * @param height of the drawing, in rem
 * @param square draws it as high as wide instead
 * @param config of Chart.js
 */
export function chart({ id, title, note = null, said, columns, rows, csv = null, height = 18, square = false, config }) {
  const canvas = element('canvas', { id, role: 'img', 'aria-label': said });
  const figure = element('figure', { class: 'chart' },
    element('figcaption', {}, element('h2', {}, title), csv && csvButton(csv, `${id}.csv`, title)),
    note && element('p', { class: 'note' }, note),
    styled(element('div', { class: square ? 'canvas square' : 'canvas' }, canvas), { height: `${height}rem` }),
    element('details', {}, element('summary', {}, 'Data'), table(columns, rows)));
  chartLibrary().then(Chart => {
    Chart.defaults.color = colour('soft');
    Chart.defaults.borderColor = colour('line');
    Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
    Chart.defaults.animation = false;
    Chart.defaults.maintainAspectRatio = false;
    return new Chart(canvas, config);
  }).catch(error => canvas.replaceWith(element('p', { class: 'error' }, error.message)));
  return figure;
}

/** Saves what the API gives as CSV. */
export function csvButton(csv, file, title) {
  const save = async () => {
    try {
      const url = URL.createObjectURL(new Blob([await text(csv, 'text/csv')], { type: 'text/csv' }));
      element('a', { href: url, download: file }).click();
      URL.revokeObjectURL(url);
    } catch (error) {
      say(error.message);
    }
  };
  return element('button', { type: 'button', class: 'quiet csv', 'data-csv': csv, 'aria-label': `${title} as CSV`, on: { click: save } }, 'CSV');
}

/** A table that scrolls by itself where the window is narrow. */
export function table(columns, rows) {
  return element('div', { class: 'table', tabindex: '0', role: 'region', 'aria-label': columns.join(', ') },
    element('table', {},
      element('thead', {}, element('tr', {}, ...columns.map(name => element('th', { scope: 'col' }, name)))),
      element('tbody', {}, ...rows.map(row => element('tr', {}, ...row.map(cell => element('td', {}, cell ?? '')))))));
}
