import { get, path } from '../api.js';
import { element } from '../dom.js';
import { mark, MARKS } from '../films.js';
import { endless } from './endless.js';
import { entry } from './entry.js';
import { say } from './say.js';
import { empty } from './states.js';
import { spoken } from './titles.js';

const SIZE = 40;

/** Where the focus goes when the film that had it is taken off: to the next film's, or the last's; to the way on where there is none. */
const CONTROLS = '.take-off, a.button';

const NONE = {
  'watch-list': ['Your watch list is empty', 'Put films on it that you would like to see.'],
  'seen': ['Nothing here yet', 'Films that you have seen, but do not want to rate.'],
  'not-interested': ['Nothing here yet', 'Films that shall not be suggested to you any more.'],
};

/**
 * The films that the viewer marked in one way, each to be taken off.
 *
 * @param changed is called when one was taken off, and when that was undone
 */
export async function markedList(user, kind, changed, signal) {
  const box = element('div', { class: 'lists' });
  const [title, text] = NONE[kind];
  const asked = page => get(path(`/user/${user}/${kind}`, { page, size: SIZE }), { signal });
  const list = endless({ className: 'entries', label: title, keyed: ({ movieId }) => movieId, made: movie => entry(movie, off(movie)), asked });

  async function fill() {
    const first = await asked(0);
    list.show([first]);
    box.replaceChildren(first.total === 0
      ? empty(title, text, element('a', { class: 'button', href: '#/browse' }, 'Browse films'))
      : list.node);
  }

  async function heard() {
    const place = [...box.querySelectorAll(CONTROLS)].indexOf(document.activeElement);
    await Promise.all([fill(), changed()]);
    if (place >= 0 && document.activeElement === document.body) {
      const rest = [...box.querySelectorAll(CONTROLS)];
      rest[Math.min(place, rest.length - 1)].focus({ preventScroll: true });
    }
  }

  function off(movie) {
    const name = spoken(movie);
    const take = ({ currentTarget }) => mark(MARKS.find(one => one.kind === kind), movie, false, { changed: heard, from: currentTarget })
      .catch(error => say(`${name} is still there. ${error.message}`));
    return element('button', { type: 'button', class: 'quiet take-off', 'aria-label': `Take off ${name}`, on: { click: take } }, 'Take off');
  }

  await fill();
  return box;
}
