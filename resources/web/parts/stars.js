import { element, styled } from '../dom.js';

/** Stars to look at: `shownStars(3.5)`. */
export function shownStars(stars) {
  return styled(element('span', { class: 'stars', role: 'img', 'aria-label': `${stars.toFixed(1)} of 5 stars` }),
    { filled: `${20 * stars}%` });
}

/**
 * Stars to rate with, half by half: by mouse and touch (the half that is pointed at), by keys (arrows, digits, Delete takes the
 * rating back). `rated(stars)` is called with 0.5 … 5, or with null for none.
 */
export function ratingStars(name, stars, rated) {
  const slider = element('div', {
    class: 'stars rating', role: 'slider', tabindex: '0', 'aria-label': `Your rating of ${name}`,
    'aria-valuemin': '0', 'aria-valuemax': '5',
  });
  let value = stars;
  const paint = shown => styled(slider, { filled: `${20 * (shown || 0)}%` });
  const take = (next, told = true) => {
    value = next;
    slider.setAttribute('aria-valuenow', String(next || 0));
    slider.setAttribute('aria-valuetext', next === null ? 'not rated' : `${next} stars`);
    slider.classList.toggle('rated', next !== null);
    paint(next);
    if (told) {
      rated(next);
    }
  };
  const pointed = ({ clientX }) => {
    const { left, width } = slider.getBoundingClientRect();
    return Math.min(5, Math.max(0.5, Math.ceil(10 * (clientX - left) / width) / 2));
  };
  slider.addEventListener('pointermove', event => event.pointerType === 'mouse' && paint(pointed(event)));
  slider.addEventListener('pointerleave', () => paint(value));
  slider.addEventListener('click', event => {
    const chosen = pointed(event);
    take(chosen === value ? null : chosen);
  });
  slider.addEventListener('keydown', event => {
    const next = byKey(event.key, value || 0);
    if (next !== undefined) {
      event.preventDefault();
      take(next === 0 ? null : next);
    }
  });
  take(stars, false);
  return slider;
}

function byKey(key, value) {
  switch (key) {
    case 'ArrowRight': case 'ArrowUp': return Math.min(5, value + 0.5);
    case 'ArrowLeft': case 'ArrowDown': return Math.max(0, value - 0.5);
    case 'Home': return 0.5;
    case 'End': return 5;
    case 'Delete': case 'Backspace': case '0': return 0;
    default: return /^[1-5]$/.test(key) ? Number(key) : undefined;
  }
}
