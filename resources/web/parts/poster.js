import { drawn, element } from '../dom.js';
import { spoken } from './titles.js';

/** A drawn poster: the title in type, a figure by the first genre that has one, the colours by genre. Decoration only. */
export function poster({ movieId, title, year, genres }) {
  const genre = (genres[0] || 'none').toLowerCase().replace(/[^a-z]+/g, '-');
  return element('span', { class: `poster genre-${genre}`, 'aria-hidden': 'true' },
    figure(movieId),
    element('span', { class: 'poster-title' }, spoken({ title, year })),
    element('span', { class: 'poster-year' }, year === null || year === undefined ? '' : String(year)));
}

function figure(seed) {
  return drawn('svg', { viewBox: '0 0 100 150', preserveAspectRatio: 'xMidYMid slice' },
    drawn('circle', { cx: 20 + seed % 60, cy: 40 + seed % 30, r: 30 + seed % 20 }));
}
