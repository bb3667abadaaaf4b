import { element } from '../../dom.js';
import { viewer } from '../../viewer.js';
import { limits } from './schema.js';

/**
 * A labelled field for each parameter. What is typed is sent as it is: what a value may be, the API knows best.
 *
 * @return { node, values(), fill(), mark(name, message) }
 */
export function fields(parameters, changed) {
  const made = parameters.map(parameter => ({ parameter, ...field(parameter, changed) }));
  return {
    node: element('div', { class: 'fields' }, ...made.map(({ node }) => node)),
    values: () => made.map(({ parameter: { name, in: place }, control }) => ({ name, place, value: control.value }))
      .filter(({ value, place }) => value !== '' || place === 'path'),
    fill: () => {
      for (const { parameter, control } of made.filter(({ parameter: { in: place } }) => place !== 'header')) {
        control.value = String(parameter.example ?? '');
      }
      changed();
    },
    mark: wrong => {
      for (const { parameter, control } of made) {
        control.toggleAttribute('aria-invalid', parameter.name === wrong);
        if (parameter.name === wrong) {
          control.setAttribute('aria-invalid', 'true');
        }
      }
    },
  };
}

function field({ name, in: place, required, description, schema = {}, example }, changed) {
  const id = `parameter-${name}`;
  const control = choose(schema) || element('input', {
    type: 'text', inputmode: schema.type === 'integer' ? 'numeric' : null, placeholder: schema.default ?? null,
    autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
  });
  control.id = id;
  control.name = name;
  control.setAttribute('aria-describedby', `${id}-told`);
  control.addEventListener('input', changed);
  if (required) {
    control.setAttribute('aria-required', 'true');
    control.value = String(name === 'userId' && viewer.id !== null ? viewer.id : example ?? '');
  }
  const hint = [limits({ ...schema, enum: undefined }), example !== undefined && `for example ${example}`].filter(Boolean).join(' · ');
  const node = element('div', { class: 'field' },
    element('label', { for: id }, element('span', {}, element('code', {}, name), ` ${place}${required ? ', needed' : ''}`), control),
    element('p', { class: 'told', id: `${id}-told` }, description, element('span', { class: 'limits' }, hint)));
  return { node, control };
}

function choose({ enum: choices, type, default: standard }) {
  const values = choices || (type === 'boolean' ? ['true', 'false'] : null);
  return values && element('select', {},
    element('option', { value: '' }, standard === undefined ? 'left out' : `left out (${standard})`),
    ...values.map(value => element('option', { value }, value)));
}
