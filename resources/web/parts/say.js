import { element } from '../dom.js';

const STAY_MILLIS = 7000;

/** Says something shortly at the foot of the page; `undo` offers to take back what was done. It stays while it is pointed at. */
export function say(text, undo = null) {
  const toast = element('p', { class: 'toast' }, text,
    undo && element('button', { type: 'button', class: 'quiet', on: { click: () => { toast.remove(); undo(); } } }, 'Undo'));
  const away = () => (toast.matches(':hover, :focus-within') ? setTimeout(away, STAY_MILLIS) : toast.remove());
  document.getElementById('said').replaceChildren(toast);
  setTimeout(away, STAY_MILLIS);
}
