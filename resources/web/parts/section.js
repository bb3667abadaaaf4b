import { element } from '../dom.js';

/**
 * A part of a page with a heading of its own, filled when what it shows is there, and again whenever that changed. What fails is
 * told in its place.
 *
 * @param content promises what stands below the heading
 */
export function filled(id, title, content) {
  const body = element('div', { class: 'section-body', 'aria-busy': 'true' });
  const node = element('section', { class: 'section', 'data-section': id, 'aria-labelledby': `section-${id}` },
    element('h2', { id: `section-${id}` }, title), body);
  let round = 0;
  return {
    node,
    async fill() {
      const mine = ++round;
      try {
        const made = await content();
        if (mine === round) {
          body.replaceChildren(...[made].flat(Infinity).filter(Boolean));
        }
      } catch (error) {
        if (mine === round && error.name !== 'AbortError') {
          body.replaceChildren(element('p', { class: 'error' }, error.message));
        }
      } finally {
        body.removeAttribute('aria-busy');
      }
    },
  };
}
