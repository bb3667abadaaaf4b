import { element, styled } from '../dom.js';

/** How many gave how many stars, as a small bar picture, and in a table. */
export function histogram({ ratings, mean, distribution }) {
  if (ratings === 0) {
    return element('p', { class: 'soft' }, 'Nobody has rated it yet.');
  }
  const most = Math.max(...distribution.map(({ share }) => share));
  return [
    element('div', { class: 'histogram', 'aria-hidden': 'true' }, ...distribution.map(({ stars, share }) =>
      element('div', { class: 'histogram-column' },
        styled(element('span', { class: 'bar' }), { height: `${100 * share / most}%`, least: share > 0 ? '2px' : '0px' }),
        element('span', { class: 'tick' }, Number.isInteger(stars) ? String(stars) : '')))),
    element('p', { class: 'soft number' }, `${ratings.toLocaleString('en')} ${ratings === 1 ? 'rating' : 'ratings'}, ${mean.toFixed(2)} stars on average`),
    element('details', {}, element('summary', {}, 'The numbers'),
      element('table', { class: 'distribution' },
        element('thead', {}, element('tr', {}, ...['Stars', 'Ratings', 'Share'].map(name => element('th', { scope: 'col' }, name)))),
        element('tbody', {}, ...distribution.map(({ stars, ratings: count, share }) => element('tr', {},
          element('th', { scope: 'row' }, stars.toFixed(1)), element('td', {}, count.toLocaleString('en')), element('td', {}, `${(100 * share).toFixed(1)} %`)))))),
  ];
}
