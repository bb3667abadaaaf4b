import { element, whenNear } from '../dom.js';
import { say } from './say.js';

/**
 * Items page by page: the next page comes when the end is near, or with the button. No item comes twice, though the list may change
 * between two pages.
 *
 * @param made makes what stands in the list for an item
 * @param keyed tells what an item is known by
 * @param asked asks for a page from 0 and promises { items, total, nextPage }
 */
export function endless({ className, label, made, keyed, asked }) {
  const list = element('ul', { class: className, 'aria-label': label });
  const more = element('button', { type: 'button', class: 'quiet more', hidden: true, on: { click: () => next(true) } }, 'More');
  const node = element('div', { class: 'endless' }, list, more);
  let known = new Set();
  let following = null;
  let watcher = null;
  let round = 0;
  let pages = 0;

  function add({ items, nextPage }) {
    pages++;
    const fresh = items.filter(item => !known.has(keyed(item)));
    fresh.forEach(item => known.add(keyed(item)));
    const added = fresh.map(item => element('li', {}, made(item)));
    list.append(...added);
    following = nextPage;
    more.hidden = nextPage === null;
    watch();
    return added;
  }

  function watch() {
    watcher?.disconnect();
    watcher = following === null ? null : whenNear(more, () => next(false));
  }

  async function next(byHand) {
    if (following === null || more.disabled) {
      return;
    }
    const mine = round;
    more.disabled = true;
    try {
      const answer = await asked(following);
      if (mine === round) {
        const [first] = add(answer);
        if (byHand && first) {
          first.querySelector('a, button').focus({ preventScroll: true });
        }
      }
    } catch (error) {
      if (error.name !== 'AbortError') {
        say(error.message);
      }
    } finally {
      more.disabled = false;
    }
  }

  return {
    node,
    /** How many pages are shown. */
    get pages() {
      return pages;
    },
    /** Shows these pages, the first ones, in place of what there was. */
    show(answers) {
      round++;
      pages = 0;
      known = new Set();
      list.replaceChildren();
      answers.forEach(add);
    },
  };
}
