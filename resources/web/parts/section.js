import { element } from '../dom.js';

const REFUSED_FOR_GOOD = 500;

/**
 * A part of a page with a heading of its own, filled when what it shows is there, and again whenever that changed. What fails is
 * told in its place, with a way to try again where that may help; nothing else waits for it.
 *
 * @param content promises what stands below the heading
 * @param waiting makes what stands there until the first of it comes
 */
export function filled(id, title, content, waiting = () => null) {
  const heading = element('h2', { id: `section-${id}`, tabindex: '-1' }, title);
  const body = element('div', { class: 'section-body' });
  const node = element('section', { class: 'section', 'data-section': id, 'aria-labelledby': heading.id }, heading, body);
  let round = 0;

  function put(...made) {
    body.replaceChildren(...made.flat(Infinity).filter(Boolean));
  }

  async function fill() {
    const mine = ++round;
    body.setAttribute('aria-busy', 'true');
    try {
      const made = await content();
      if (mine === round) {
        put(made);
      }
    } catch (error) {
      if (mine === round && error.name !== 'AbortError') {
        put(fault(error, again));
      }
    } finally {
      if (mine === round) {
        body.removeAttribute('aria-busy');
      }
    }
  }

  function again() {
    put(waiting());
    heading.focus({ preventScroll: true });
    fill();
  }

  put(waiting());
  return { node, fill };
}

function fault(error, again) {
  return element('div', { class: 'fault', role: 'alert' },
    element('p', { class: 'error' }, error.message),
    !(error.status < REFUSED_FOR_GOOD) && element('button', { type: 'button', class: 'quiet', on: { click: again } }, 'Try again'));
}
