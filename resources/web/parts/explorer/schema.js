import { element } from '../../dom.js';

/** What a value may be, shortly: `integer, 1 to 100, default 10`. */
export function limits({ type, format, enum: choices, minimum, maximum, default: standard }) {
  return [
    choices ? `one of ${choices.join(', ')}` : [type].flat().filter(Boolean).join(' or '),
    format,
    range(minimum, maximum),
    standard !== undefined && standard !== '' && `default ${standard}`,
  ].filter(Boolean).join(', ');
}

function range(minimum, maximum) {
  if (minimum !== undefined && maximum !== undefined) {
    return maximum === 2 ** 31 - 1 ? `from ${minimum}` : `${minimum} to ${maximum}`;
  }
  return minimum !== undefined ? `from ${minimum}` : maximum !== undefined && `up to ${maximum}`;
}

/**
 * A schema as a tree: name, type and meaning of every part. A part's own parts are made when they are opened, so a schema may
 * hold itself.
 *
 * @param follow finds what a reference stands for
 */
export function schemaTree(schema, follow) {
  const present = follow(schema);
  const inner = parts(present, follow);
  return element('div', { class: 'schema' },
    element('p', {}, kind(schema, follow), present.description && ` – ${present.description}`),
    inner.length > 0 && tree(inner, follow));
}

function tree(entries, follow) {
  return element('ul', { class: 'tree' }, ...entries.map(([name, schema, required]) => {
    const present = follow(schema);
    const told = [
      element('code', {}, name),
      element('span', { class: 'soft' }, ` ${kind(schema, follow)}${required ? '' : ', may be absent'}`),
    ];
    const meaning = present.description && element('span', { class: 'meaning' }, present.description);
    return element('li', {}, parts(present, follow).length === 0 ? [...told, meaning] : opened(told, meaning, present, follow));
  }));
}

function opened(told, meaning, schema, follow) {
  const details = element('details', {}, element('summary', {}, ...told, meaning));
  details.addEventListener('toggle', () => details.append(tree(parts(schema, follow), follow)), { once: true });
  return details;
}

/** The named parts of an object, or of the objects that a list or a map holds. */
function parts(schema, follow) {
  if (schema.properties) {
    return Object.entries(schema.properties)
      .map(([name, inner]) => [name, inner, (schema.required || []).includes(name)]);
  }
  const inner = schema.items || (typeof schema.additionalProperties === 'object' && schema.additionalProperties);
  return inner ? parts(follow(inner), follow) : [];
}

function kind(schema, follow) {
  const present = follow(schema);
  const name = schema.$ref ? schema.$ref.split('/').pop() : null;
  if (present.items) {
    return `list of ${kind(present.items, follow)}`;
  }
  return [name, present.properties ? null : limits(present)].filter(Boolean).join(', ') || 'object';
}
