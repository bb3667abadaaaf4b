import { viewer } from '../viewer.js';
import { programme } from './programme.js';
import { welcome } from './welcome.js';

/** The first page: a welcome, or the viewer's own programme. */
export function show(page) {
  return viewer.id === null ? welcome(page) : programme(page);
}
