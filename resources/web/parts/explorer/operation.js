import { element } from '../../dom.js';
import { cut } from './answer.js';
import { schemaTree } from './schema.js';
import { trial } from './trial.js';

/** The method of an operation as a mark. */
export function method(name) {
  return element('span', { class: `method ${name.toLowerCase()}` }, name);
}

/** A path that may break before each of its steps. */
export function shownPath(path) {
  return element('code', { class: 'path' }, ...path.split(/(?=\/)/).flatMap(step => [element('wbr'), step]));
}

/** All about one operation, with a form to try it out. */
export function shownOperation(operation, follow, signal) {
  return [
    element('div', { class: 'stack' },
      element('h2', { class: 'route', tabindex: '-1' }, method(operation.method), ' ', shownPath(operation.path)),
      element('p', { class: 'summary' }, operation.summary),
      operation.description && element('p', { class: 'lead' }, operation.description),
      operation.changes && element('p', { class: 'changes' }, 'Changes data: asks before it is sent.')),
    trial(operation, signal),
    element('section', { class: 'stack' }, element('h3', {}, 'Answers'),
      ...operation.responses.map(response => answers(response, follow)),
      operation.body && details('Body of the request', schemaTree(operation.body.schema, follow))),
  ];
}

function answers({ status, description, content = {} }, follow) {
  const forms = Object.entries(content);
  return details([element('strong', {}, status), ` ${description}`],
    forms.length === 0 && element('p', { class: 'soft' }, 'Without a body.'),
    ...forms.flatMap(([type, { schema, example }]) => [
      element('p', {}, element('code', {}, type)),
      schema && schemaTree(schema, follow),
      example !== undefined && details('Example', cut(JSON.stringify(example, null, 2))),
    ]));
}

function details(summary, ...inner) {
  return element('details', {}, element('summary', {}, ...[summary].flat()), element('div', { class: 'stack inner' }, ...inner));
}
