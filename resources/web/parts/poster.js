import { get } from '../api.js';
import { drawn, element, styled } from '../dom.js';
import { motif, varied } from './posters/motifs.js';
import { known, palette } from './posters/palettes.js';
import { fitted } from './posters/type.js';
import { spoken } from './titles.js';

/** Faces of the type: what suits a genre's posters. */
const SERIF = new Set(['Drama', 'Romance', 'Mystery', 'Fantasy', 'Film-Noir', 'War']);
const CAPITALS = new Set(['Action', 'Crime', 'Documentary', 'Horror', 'IMAX', 'Sci-Fi', 'Thriller', 'Western', 'War']);

/**
 * A drawn poster: a figure of the film's main genre, colours of its genres and its time, the title in type. Decoration only: what
 * it says stands beside it. The same film looks the same everywhere. A picture lies over it where there is one and pictures are
 * allowed.
 */
export function poster({ movieId, title, year, genres, posterPath }) {
  const vary = varied(movieId);
  const [genre, other] = chosen(genres, vary);
  const colours = palette(genre, other, year, Math.floor(vary(0, 12)));
  const high = vary(0, 1) < 0.3;
  const style = [high && 'high', SERIF.has(genre) && 'serif', CAPITALS.has(genre) && 'capitals'].filter(Boolean).join(' ');
  const made = element('span', { class: `poster ${style}`, 'aria-hidden': 'true', 'data-genre': genre },
    figure(genre, colours, vary, high),
    lettering(spoken({ title, year }), year, CAPITALS.has(genre)));
  pictured(made, posterPath);
  return styled(made, { paper: colours.paper, ink: colours.ink });
}

/** The main genre and one more: not always the first two, which are only the first by alphabet. */
function chosen(genres, vary) {
  const names = genres.map(known).filter(genre => genre !== 'none');
  const telling = ['Film-Noir', 'Western', 'Horror', 'Musical', 'War', 'Sci-Fi', 'Documentary', 'Animation'].find(genre => names.includes(genre));
  const main = telling && vary(0, 1) < 0.7 ? telling : names[Math.min(Math.floor(vary(0, names.length)), names.length - 1)] || 'none';
  return [main, names.find(genre => genre !== main)];
}

function figure(genre, colours, vary, high) {
  const mirrored = vary(0, 1) < 0.5 ? 'translate(100 0) scale(-1 1)' : null;
  return drawn('svg', { viewBox: '0 0 100 150', preserveAspectRatio: 'xMidYMid slice' },
    drawn('svg', { y: high ? 50 : 0, width: 100, height: 100 },
      drawn('g', { transform: mirrored }, ...motif(genre, colours, vary))));
}

function lettering(name, year, capitals) {
  const [, main, more = ''] = /^(.+?)(?: \((.*)\))?$/.exec(name) || [name, name];
  const { size, lines } = fitted(capitals ? main.toUpperCase() : main);
  return element('span', { class: 'poster-type' },
    styled(element('span', { class: 'poster-title' }, main), { size: `${size}cqi`, lines }),
    element('span', { class: 'poster-year' }, [year, more].filter(Boolean).join(' · ')));
}

let settings;

/** Lays the film's picture over the drawing, where the settings name a place for pictures. */
async function pictured(made, posterPath) {
  if (posterPath) {
    settings = settings || get('/web/settings.json').catch(() => ({}));
    const { pictures } = await settings;
    if (pictures) {
      const image = element('img', { src: pictures + posterPath, alt: '', loading: 'lazy', decoding: 'async', on: { error: () => image.remove() } });
      made.append(image);
    }
  }
}
