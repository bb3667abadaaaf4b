import { element } from '../dom.js';

const STAY_MILLIS = 6000;

/** Says something shortly at the foot of the page; `undo` offers to take back what was done. */
export function say(text, undo = null) {
  const toast = element('p', { class: 'toast' }, text,
    undo && element('button', { type: 'button', class: 'quiet', on: { click: () => { toast.remove(); undo(); } } }, 'Undo'));
  document.getElementById('said').replaceChildren(toast);
  setTimeout(() => toast.remove(), STAY_MILLIS);
}
