import { BRIGHT } from './bright.js';
import { GRAVE } from './grave.js';

/**
 * What each genre's posters show, on a field 100 wide and 100 high: `(colours, vary)` makes a few shapes in the colours
 * { paper, figure, second, ink }. `vary(from, to)` is another number for every film, and always the same for one. Below the field
 * lies plain paper with the title.
 */
export const MOTIFS = { ...BRIGHT, ...GRAVE };

/** Numbers that look like chance and are the same for the same seed (xorshift, Marsaglia 2003). */
export function varied(seed) {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  return (from, to) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.round(10 * (from + (to - from) * ((state >>> 0) / 4294967296))) / 10;
  };
}
