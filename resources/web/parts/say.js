import { element } from '../dom.js';

const STAY_MILLIS = 7000;

/**
 * Says something shortly at the foot of the page; `undo` offers to take back what was done. It stays while it is pointed at. The
 * focus of who takes it back goes to the content, from where `undo` may lead it on.
 */
export function say(text, undo = null) {
  const toast = element('p', { class: 'toast' }, text,
    undo && element('button', { type: 'button', class: 'quiet', on: { click: takeBack } }, 'Undo'));

  function takeBack() {
    document.getElementById('main').focus({ preventScroll: true });
    toast.remove();
    undo();
  }

  const away = () => (toast.matches(':hover, :focus-within') ? setTimeout(away, STAY_MILLIS) : toast.remove());
  document.getElementById('said').replaceChildren(toast);
  setTimeout(away, STAY_MILLIS);
}
