import { element } from '../../dom.js';

/**
 * A part of a view that comes by itself: it keeps its place while it is loaded, and tells there what went wrong, so that the rest
 * of the page need not wait.
 *
 * @param title what it is to be, for those who wait
 * @param load gives what it holds, later
 */
export function panel(title, load) {
  const place = element('div', { class: 'loading', 'aria-busy': 'true' }, element('p', { class: 'soft' }, `${title} …`));
  fill(place, title, load);
  return place;
}

async function fill(place, title, load) {
  try {
    place.replaceWith(await load());
  } catch (error) {
    if (error.name !== 'AbortError') {
      place.removeAttribute('aria-busy');
      place.replaceChildren(refusal(error, () => place.replaceWith(panel(title, load)), title));
    }
  }
}

function refusal(error, retry, title) {
  return element('div', { class: 'refusal', role: 'alert' },
    element('h2', {}, title),
    element('p', { class: 'error' }, error.message),
    element('button', { type: 'button', class: 'quiet', on: { click: retry } }, 'Try again'));
}
