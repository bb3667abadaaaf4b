import { get } from '../api.js';
import { element, styled } from '../dom.js';
import { mark, MARKS } from '../films.js';
import { viewer } from '../viewer.js';
import { say } from './say.js';
import { spoken } from './titles.js';

const FOOT = 84;

/**
 * The button "⋯" of a film, and its menu: watch list, seen, not interested.
 *
 * @param changed is called after a mark was set or taken off, and when that was undone
 */
export function marks(movie, changed) {
  const name = spoken(movie);
  return element('button', {
    type: 'button', class: 'quiet icon marks', 'aria-label': `More about ${name}`, 'aria-haspopup': 'true',
    on: { click: event => open(event.currentTarget, movie, changed) },
  }, '⋯');
}

async function open(button, movie, changed) {
  const state = await get(`/user/${viewer.id}/movie/${movie.movieId}`).catch(() => ({}));
  const menu = element('div', { class: 'menu', popover: 'auto', role: 'group', 'aria-label': `Marks for ${spoken(movie)}` },
    ...MARKS.map(kind => element('button', {
      type: 'button', class: 'quiet', 'data-mark': kind.kind,
      on: { click: () => choose(menu, kind, movie, !state[kind.state], { changed, from: button }) },
    }, state[kind.state] ? kind.unset : kind.set)));
  menu.addEventListener('toggle', ({ newState }) => newState === 'closed' && menu.remove());
  menu.addEventListener('keydown', event => walk(menu, event));
  button.after(menu);
  menu.showPopover();
  beside(menu, button);
  menu.firstElementChild.focus();
}

async function choose(menu, kind, movie, on, how) {
  menu.hidePopover();
  try {
    await mark(kind, movie, on, how);
  } catch (error) {
    say(`${spoken(movie)} could not be marked. ${error.message}`);
  }
}

function walk(menu, event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    const all = [...menu.children];
    all[(all.indexOf(document.activeElement) + step + all.length) % all.length].focus();
  }
}

function beside(menu, button) {
  const { right, bottom, top } = button.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const fits = bottom + height + FOOT < window.innerHeight;
  styled(menu, {
    x: `${Math.max(8, Math.min(right - width, window.innerWidth - width - 8))}px`,
    y: `${fits ? bottom + 4 : Math.max(8, top - height - 4)}px`,
  });
}
