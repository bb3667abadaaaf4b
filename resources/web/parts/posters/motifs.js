import { BRIGHT } from './bright.js';
import { GRAVE } from './grave.js';
import { OTHERS } from './others.js';

/**
 * What a genre's poster shows, on a field 100 wide and 100 high: a few shapes in the colours { paper, figure, second, ink }. Below
 * the field lies plain paper with the title.
 *
 * @param vary gives another number between two for every film, and always the same for one
 */
export function motif(genre, colours, vary) {
  const all = [{ ...BRIGHT, ...GRAVE }[genre], ...(OTHERS[genre] || [])];
  return all[Math.min(all.length - 1, Math.floor(vary(0, all.length)))](colours, vary);
}

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
