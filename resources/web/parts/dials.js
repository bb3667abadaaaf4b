import { get } from '../api.js';
import { element } from '../dom.js';
import { genreChips } from './genres.js';
import { together } from './together.js';

const DECADES = Array.from({ length: 12 }, (_, past) => 2020 - 10 * past);

/**
 * The dials of a list: how varied and how obscure, from when, of which genres, from whose films, in what order, and with whom.
 * It writes into the tuning, and calls `changed` when it did.
 *
 * @return the panel; `reset()` puts every dial back, `told(text)` says how many films fit
 */
export function dials(tuning, user, changed) {
  const fits = element('p', { class: 'soft number', role: 'status' });
  const panel = element('div', { class: 'dials', id: 'dials', role: 'group', 'aria-label': 'Tune the list' });
  const set = (name, value) => {
    tuning[name] = value;
    changed();
  };
  const reset = () => {
    Object.assign(tuning, { diversity: 0, novelty: 0, from: '', to: '', genre: [], cluster: '', rank: '', strategy: '', with: [] });
    fill();
    panel.querySelector('input').focus();
    changed();
  };
  const fill = () => panel.replaceChildren(
    element('div', { class: 'dial-rows' },
      slider('diversity', 'How varied', ['Alike', 'Varied'], tuning, set),
      slider('novelty', 'How well known', ['Famous', 'Obscure'], tuning, set),
      era(tuning, set),
      choice('order', 'In what order', [['', 'Best first'], ['relevance', 'Likeliest next']], tuning.rank, value => set('rank', value)),
      choice('pool', 'Out of', [['', 'My group’s films'], ['all', 'All films']], tuning.cluster, value => set('cluster', value)),
      together(tuning, user, changed)),
    genresDial(tuning, set),
    element('div', { class: 'spread dials-foot' }, fits, element('button', { type: 'button', class: 'quiet', on: { click: reset } }, 'Reset the dials')));
  fill();
  return Object.assign(panel, {
    reset,
    told(text) {
      fits.textContent = text;
    },
  });
}

function slider(name, label, [low, high], tuning, set) {
  const input = element('input', {
    type: 'range', id: `dial-${name}`, min: 0, max: 1, step: 0.05, value: tuning[name],
    on: { input: ({ target }) => set(name, Number(target.value)) },
  });
  return element('div', { class: 'dial' },
    element('label', { for: input.id }, label), input,
    element('span', { class: 'ends', 'aria-hidden': 'true' }, element('span', {}, low), element('span', {}, high)));
}

function era(tuning, set) {
  const years = (name, label, suffix, end) => element('label', {}, element('span', { class: 'unseen' }, label),
    element('select', { id: `dial-${name}`, on: { change: ({ target }) => set(name, target.value) } },
      option('', suffix, tuning[name]),
      ...DECADES.map(decade => option(String(decade + end), end ? `to ${decade}s` : `from ${decade}s`, tuning[name]))));
  return element('fieldset', { class: 'dial' }, element('legend', {}, 'Era'),
    element('div', { class: 'row' }, years('from', 'From', 'from any time', 0), years('to', 'To', 'to this day', 9)));
}

function option(value, text, chosen) {
  return element('option', { value, selected: value === chosen }, text);
}

function choice(id, legend, options, chosen, set) {
  return element('fieldset', { class: 'dial' }, element('legend', {}, legend),
    element('div', { class: 'segments' }, ...options.map(([value, text]) => element('label', {},
      element('input', { type: 'radio', class: 'unseen', name: id, value, checked: value === chosen, on: { change: () => set(value) } }),
      element('span', {}, text)))));
}

function genresDial(tuning, set) {
  const box = element('fieldset', { class: 'dial' }, element('legend', {}, 'Genres', element('span', { class: 'soft' }, ' · press once for in, twice for out')));
  get('/analytics/genres').then(({ genres }) =>
    box.append(genreChips(genres.map(({ genre }) => genre), tuning.genre, chosen => set('genre', chosen))))
    .catch(error => box.append(element('p', { class: 'error' }, error.message)));
  return box;
}
