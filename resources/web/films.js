import { send } from './api.js';
import { say } from './parts/say.js';
import { spoken } from './parts/titles.js';
import { wayBack } from './parts/wayback.js';
import { viewer } from './viewer.js';

/** What a film can be marked as: the word in the path, what the mark is called, and what is said when it is set. */
export const MARKS = [
  { kind: 'watch-list', state: 'watchList', set: 'Put on my watch list', unset: 'Take off my watch list', said: 'is on your watch list' },
  { kind: 'seen', state: 'seen', set: 'Seen it', unset: 'Not seen after all', said: 'will not be suggested: you have seen it' },
  { kind: 'not-interested', state: 'notInterested', set: 'Not interested', unset: 'Interested after all', said: 'will not be suggested again', verb: 'POST' },
];

const writes = new Map();

const place = (what, movie, user) => `/user/${user}/${what}/${movie.movieId}`;

/**
 * The viewer rates a film; null takes the rating back. Offers to undo it.
 *
 * @param before the rating until now, or null
 * @param changed is called with the present rating when it is done, and when it is undone; may promise to be through with it
 * @param from the control that it is rated with: there the focus goes after it was undone
 */
export async function rate(movie, stars, { before = null, changed, from }) {
  const back = wayBack(movie, from);
  const where = place('rating', movie, viewer.id);
  const put = value => inOrder(where, () => (value === null ? send('DELETE', where) : send('PUT', where, { rating: value })));
  await put(stars);
  changed(stars);
  say(stars === null ? `Your rating of ${spoken(movie)} is taken back.` : `Thanks! ${inWords(stars)} for ${spoken(movie)}.`,
    () => undone(put(before), () => changed(before), back));
}

/** The viewer marks a film, or takes the mark off. Offers to undo it; `changed` and `from` are as above. */
export async function mark({ kind, said, verb = 'PUT' }, movie, on, { changed, from }) {
  const back = wayBack(movie, from);
  const where = place(kind, movie, viewer.id);
  const put = wanted => inOrder(where, () => send(wanted ? verb : 'DELETE', where));
  await put(on);
  changed();
  say(on ? `${spoken(movie)} ${said}.` : `The mark on ${spoken(movie)} is taken off.`, () => undone(put(!on), changed, back));
}

/** What is written to one place is written one after the other, or a slow network might let an older word win. */
function inOrder(where, write) {
  const written = (writes.get(where) || Promise.resolve()).then(write, write);
  writes.set(where, written);
  return written;
}

async function undone(work, changed, back) {
  try {
    await work;
  } catch (error) {
    say(`That could not be undone. ${error.message}`);
    back();
    return;
  }
  try {
    await changed();
  } catch (error) {
    if (error.name !== 'AbortError') {
      say(error.message);
    }
  }
  back();
}

function inWords(stars) {
  return stars === 1 ? '1 star' : `${stars} stars`;
}
