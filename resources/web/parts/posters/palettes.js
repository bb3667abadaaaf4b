import { apart, contrast, faded, mixed } from './colours.js';

/** Of each genre: the colour it lends to others, and its tones, each of paper, figure and second colour. */
const GENRES = {
  'Action': { spot: '#ff5a1f', tones: [['#c9211a', '#17120f', '#ffd23f'], ['#f2b705', '#c9211a', '#17120f'], ['#1b1b1e', '#ff5a1f', '#f4ead5']] },
  'Adventure': { spot: '#e76f2a', tones: [['#ecdcae', '#0a6e6e', '#e76f2a'], ['#0b4f4a', '#f0b24a', '#e2572b'], ['#f0b24a', '#12414f', '#c2401c']] },
  'Animation': { spot: '#2f6fed', tones: [['#fef3d6', '#f2545b', '#2f6fed'], ['#2450bd', '#ffd23f', '#ff7a59'], ['#ffd23f', '#2450bd', '#f2545b']] },
  'Children': { spot: '#1f9d8b', tones: [['#ffd95a', '#12806f', '#e8442f'], ['#8fd6e8', '#e8442f', '#fff3c9'], ['#fff1cf', '#ff9f1c', '#2a8fbd']] },
  'Comedy': { spot: '#ffcf33', tones: [['#ffcf33', '#17120f', '#ee4b2b'], ['#ff8f66', '#3b1c5a', '#ffe08a'], ['#fdf0d5', '#e8442f', '#17120f']] },
  'Crime': { spot: '#b3261e', tones: [['#16181d', '#c9c2b2', '#d7261e'], ['#e8e1d0', '#22252c', '#b3261e'], ['#7c1a17', '#f0e4cf', '#17120f']] },
  'Documentary': { spot: '#e8dcc3', tones: [['#f3efe6', '#1d1d1b', '#e03616'], ['#2b3a3f', '#e8dcc3', '#f26b3a'], ['#d9d2c2', '#21527a', '#e03616']] },
  'Drama': { spot: '#e4b363', tones: [['#1d2f45', '#e4b363', '#c8553d'], ['#efe4d0', '#7a2434', '#1d2f45'], ['#5a1f2b', '#f0c9a0', '#d96c4f'], ['#d3dcd6', '#274046', '#d1603d']] },
  'Fantasy': { spot: '#8fd3c8', tones: [['#2a1a4a', '#e8c35a', '#8fd3c8'], ['#123a3c', '#c9a5f0', '#f2d479'], ['#e4d9f2', '#4b2a86', '#d98e04']] },
  'Film-Noir': { spot: '#8a8578', tones: [['#0f0f10', '#e9e4d6', '#8a8578'], ['#211c17', '#dccba3', '#6d6453']] },
  'Horror': { spot: '#c1121f', tones: [['#0d0b0c', '#c1121f', '#f1e9da'], ['#a80e19', '#0d0b0c', '#f1e9da'], ['#161d10', '#b6d94c', '#f1e9da']] },
  'IMAX': { spot: '#38b6ff', tones: [['#052a5e', '#38b6ff', '#f4f8ff'], ['#0b0c10', '#4f8cff', '#ffd23f']] },
  'Musical': { spot: '#ff7eb0', tones: [['#f9ccd6', '#b5134b', '#3d1a78'], ['#3d1a78', '#ff7eb0', '#ffd23f'], ['#ffd9a0', '#c81d54', '#1f4e79']] },
  'Mystery': { spot: '#d9b44a', tones: [['#14343b', '#d9b44a', '#e9e2cf'], ['#26203a', '#c9b6e4', '#e0523f'], ['#e3dcc5', '#1d4a47', '#b3261e']] },
  'Romance': { spot: '#f27d8b', tones: [['#f9d5d3', '#d6304a', '#f08a4b'], ['#7d1638', '#ff8fa3', '#ffc09f'], ['#fbe6cf', '#e05a47', '#7d1638']] },
  'Sci-Fi': { spot: '#3fd0c9', tones: [['#0b1026', '#e8e6f0', '#ff6b35'], ['#e3e7e8', '#1b3a6b', '#ff4d2e'], ['#10263a', '#3fd0c9', '#f6ae2d']] },
  'Thriller': { spot: '#f4ead5', tones: [['#f05a2b', '#17120f', '#f4ead5'], ['#12151a', '#f2c014', '#d8dce0'], ['#1f3d42', '#f0ede2', '#f05a2b']] },
  'War': { spot: '#8b8f4a', tones: [['#454c1f', '#d9c99a', '#c8402c'], ['#d8c9a0', '#3d4426', '#a62b1f'], ['#33393b', '#b9a77a', '#c8402c']] },
  'Western': { spot: '#f2a541', tones: [['#e8b25c', '#9c2f16', '#3b1d0f'], ['#75290f', '#f2a541', '#f6dfae'], ['#f3dcae', '#c4501b', '#4a2413']] },
  'none': { spot: '#d8d2c4', tones: [['#2c2a2e', '#d8d2c4', '#8b8791'], ['#ddd6c8', '#3a383d', '#9a4a32']] },
};

/** What time does to colours, by the first year that it does so no more: how far they fade, and what they take on. */
const ERAS = [
  { before: 1930, fade: 0.8, tint: '#8a6d45', share: 0.22 },
  { before: 1960, fade: 0.35, tint: '#9a8458', share: 0.14 },
  { before: 1980, fade: 0, tint: '#d98a3a', share: 0.12 },
  { before: Infinity, fade: 0, tint: '#000000', share: 0 },
];

const INKS = ['#fff8ea', '#14100e'];

/** The genre as it is known here, or `none`. */
export function known(genre) {
  return Object.hasOwn(GENRES, genre) ? genre : 'none';
}

/** The colours of a poster: { paper, figure, second, ink }; the ink is the one that can be read best. */
export function palette(genre, other, year, choice) {
  const { tones } = GENRES[genre];
  const [plain, figure, own] = tones[choice % tones.length];
  const lent = other ? GENRES[other].spot : own;
  const second = [plain, figure].every(colour => apart(lent, colour)) ? lent : own;
  const { fade, tint, share } = ERAS.find(({ before }) => (year || Infinity) < before || before === Infinity);
  const aged = colour => mixed(faded(colour, fade), tint, share);
  const paper = aged(plain);
  const ink = INKS.reduce((best, next) => (contrast(next, paper) > contrast(best, paper) ? next : best));
  return { paper, figure: aged(figure), second: aged(second), ink };
}
