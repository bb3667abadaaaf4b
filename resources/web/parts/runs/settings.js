import { element } from '../../dom.js';

/** Settings, folded: a name and a value each. */
export function settings(title, values) {
  const names = Object.keys(values);
  return element('details', { class: 'panel folded' }, element('summary', {}, `${title} (${names.length})`),
    element('dl', { class: 'facts settings' }, ...names.flatMap(name =>
      [element('dt', {}, name), element('dd', {}, element('code', {}, values[name]))])));
}
