import { get } from '../../api.js';
import { element } from '../../dom.js';
import { remember } from '../../router.js';

/** What all charts of activity have in common: a range of days, a group, a genre, and whose clocks count. */
const NAMES = ['from', 'to', 'cluster', 'genre', 'tz'];

/** The filters that the address names. */
export function filtersOf(query) {
  return Object.fromEntries(NAMES.map(name => [name, query.get(name) || null]));
}

/** The filters as a form; `changed(filters)` is called with every change. They stay in the address. */
export async function filterForm(filters, changed, signal) {
  const [{ clusters }, { genres }] = await Promise.all([get('/cluster', { signal }), get('/analytics/genres', { signal })]);
  const form = element('form', { class: 'panel selection', 'aria-label': 'Filters' },
    field('From', element('input', { type: 'date', name: 'from', value: filters.from })),
    field('Up to, not with', element('input', { type: 'date', name: 'to', value: filters.to })),
    field('Group', choice('cluster', 'All groups', clusters.map(({ id, name }) => [String(id), name]), filters.cluster)),
    field('Genre', choice('genre', 'All genres', genres.map(({ genre }) => [genre, genre]), filters.genre)),
    field('Time zone', element('input', { name: 'tz', list: 'zones', placeholder: 'UTC', value: filters.tz, autocomplete: 'off' })),
    zones(),
    element('button', { type: 'reset', class: 'quiet' }, 'Everything'));
  const take = () => {
    const taken = Object.fromEntries(NAMES.map(name => [name, form.elements[name].value || null]));
    if (!signal.aborted) {
      remember(taken);
      changed(taken);
    }
  };
  form.addEventListener('change', take);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    NAMES.forEach(name => { form.elements[name].value = ''; });
    take();
  });
  return form;
}

function field(name, input) {
  return element('label', {}, name, input);
}

function choice(name, all, options, chosen) {
  return element('select', { name }, element('option', { value: '' }, all),
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)));
}

function zones() {
  const known = Intl.supportedValuesOf ? Intl.supportedValuesOf('timeZone') : [];
  return element('datalist', { id: 'zones' }, ...known.map(value => element('option', { value })));
}
