import { element, styled } from '../dom.js';
import { numbers } from './numbers.js';

/** How many gave how many stars, as a small bar picture, and in a table. */
export function histogram({ ratings, mean, distribution }) {
  if (ratings === 0) {
    return element('p', { class: 'soft' }, 'Nobody has rated it yet.');
  }
  const most = Math.max(...distribution.map(({ share }) => share));
  const many = `${ratings.toLocaleString('en')} ${ratings === 1 ? 'rating' : 'ratings'}`;
  return [
    element('div', { class: 'histogram', 'aria-hidden': 'true' }, ...distribution.map(bar => column(bar, most))),
    element('p', { class: 'soft number' }, `${many}, ${mean.toFixed(2)} stars on average`),
    numbers({
      summary: 'The numbers', className: 'distribution', columns: ['Stars', 'Ratings', 'Share'],
      rows: distribution.map(({ stars, ratings: count, share }) =>
        [stars.toFixed(1), count.toLocaleString('en'), `${(100 * share).toFixed(1)} %`]),
    }),
  ];
}

function column({ stars, share }, most) {
  return element('div', { class: 'histogram-column' },
    styled(element('span', { class: 'bar' }), { height: `${100 * share / most}%`, least: share > 0 ? '2px' : '0px' }),
    element('span', { class: 'tick' }, Number.isInteger(stars) ? String(stars) : ''));
}
