import { element } from '../dom.js';

const STATES = [['any', '', ''], ['in', '✓', ', wanted'], ['out', '–', ', left out']];

/**
 * Genres to want or to leave out: each press goes one on, from any to in to out.
 *
 * @param chosen as the API takes them: `['Comedy', '-Horror']`
 * @param changed is called with the same when a genre was pressed
 */
export function genreChips(genres, chosen, changed) {
  const states = new Map(genres.map(genre => [genre, chosen.includes(genre) ? 1 : chosen.includes(`-${genre}`) ? 2 : 0]));
  const chip = genre => {
    const button = element('button', { type: 'button', 'data-genre': genre });
    const show = () => {
      const [state, sign, said] = STATES[states.get(genre)];
      button.className = `chip ${state}`;
      button.replaceChildren(...(sign ? [element('span', { 'aria-hidden': 'true' }, sign)] : []), genre, element('span', { class: 'unseen' }, said));
    };
    button.addEventListener('click', () => {
      states.set(genre, (states.get(genre) + 1) % STATES.length);
      show();
      changed(genres.filter(one => states.get(one) > 0).map(one => (states.get(one) === 2 ? `-${one}` : one)));
    });
    show();
    return button;
  };
  return element('div', { class: 'chips' }, ...genres.map(chip));
}
