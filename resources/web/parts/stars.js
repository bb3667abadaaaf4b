import { element, styled } from '../dom.js';
import { say } from './say.js';

const SETTLE_MILLIS = 900;

/** Stars to look at: `shownStars(3.5)`. */
export function shownStars(stars) {
  return styled(element('span', { class: 'stars', role: 'img', 'aria-label': `${stars.toFixed(1)} of 5 stars` }),
    { filled: `${20 * stars}%` });
}

/**
 * Stars to rate with, half by half. By mouse and touch: the half that is pointed at, and the same once more takes the rating back.
 * By keys: 1 to 5 at once; arrows by halves, taken with Enter, on leaving or after a moment; Escape forgets them, Delete takes the
 * rating back.
 *
 * @param rated is called with 0.5 … 5 or null for none, and with what was before; when the promise it gives fails, the stars go
 * back and it is said why
 * @return the stars; `put(value)` shows another rating, given elsewhere
 */
export function ratingStars(name, stars, rated) {
  const slider = element('div', {
    class: 'stars rating', role: 'slider', tabindex: '0', 'aria-label': `Your rating of ${name}`,
    'aria-valuemin': '0', 'aria-valuemax': '5',
  });
  let kept = stars;
  let shown = stars;
  let settling = 0;
  const paint = value => styled(slider, { filled: `${20 * (value || 0)}%` });
  const present = value => {
    clearTimeout(settling);
    shown = value;
    slider.setAttribute('aria-valuenow', String(value || 0));
    slider.setAttribute('aria-valuetext', value === null ? 'not rated' : `${value} stars`);
    slider.classList.toggle('rated', value !== null);
    paint(value);
  };
  const take = async value => {
    present(value);
    if (value === kept) {
      return;
    }
    const before = kept;
    kept = value;
    try {
      await rated(value, before);
    } catch (error) {
      kept = before;
      present(before);
      say(`${name} was not rated. ${error.message}`);
    }
  };
  const consider = value => {
    present(value);
    settling = setTimeout(() => take(value), SETTLE_MILLIS);
  };
  slider.addEventListener('pointermove', event => event.pointerType === 'mouse' && paint(pointed(slider, event)));
  slider.addEventListener('pointerleave', () => paint(shown));
  slider.addEventListener('click', event => {
    const chosen = pointed(slider, event);
    take(chosen === kept ? null : chosen);
  });
  slider.addEventListener('blur', () => take(shown));
  slider.addEventListener('keydown', event => {
    const deed = byKey(event, shown, kept, { take, consider });
    if (deed) {
      event.preventDefault();
      deed();
    }
  });
  present(stars);
  return Object.assign(slider, {
    put(value) {
      kept = value;
      present(value);
    },
  });
}

function pointed(slider, { clientX }) {
  const { left, width } = slider.getBoundingClientRect();
  return Math.min(5, Math.max(0.5, Math.ceil(10 * (clientX - left) / width) / 2));
}

function byKey({ key, altKey, ctrlKey, metaKey }, shown, kept, { take, consider }) {
  if (altKey || ctrlKey || metaKey) {
    return null;
  }
  const halves = { ArrowRight: 0.5, ArrowUp: 0.5, ArrowLeft: -0.5, ArrowDown: -0.5 }[key];
  if (halves) {
    const next = Math.min(5, Math.max(0, (shown || 0) + halves));
    return () => consider(next === 0 ? null : next);
  }
  switch (key) {
    case 'Home': return () => consider(0.5);
    case 'End': return () => consider(5);
    case 'Enter': return () => take(shown);
    case 'Escape': return shown === kept ? null : () => take(kept);
    case 'Delete': case 'Backspace': case '0': return () => take(null);
    default: return /^[1-5]$/.test(key) ? () => take(Number(key)) : null;
  }
}
