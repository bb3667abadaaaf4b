import { get } from '../../api.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The API's description of itself, with its references followed where they stand. */
export async function readDocument({ signal } = {}) {
  const document = await get('/openapi.json', { signal });
  const follow = node => (node && node.$ref ? follow(at(document, node.$ref)) : node);
  const operations = Object.entries(document.paths).flatMap(([path, item]) => METHODS
    .filter(method => item[method])
    .map(method => operation(path, method, item, follow)));
  const told = (document.tags || []).map(({ name }) => name);
  const areas = [...new Set([...told, ...operations.map(({ area }) => area)])]
    .map(name => ({ name, operations: operations.filter(({ area }) => area === name) }))
    .filter(area => area.operations.length > 0);
  return { operations, areas, follow };
}

/** What a reference such as `#/components/schemas/Movie` stands for. */
function at(document, reference) {
  return reference.split('/').slice(1)
    .map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((node, step) => node?.[step], document) ?? {};
}

function operation(path, method, item, follow) {
  const own = item[method];
  const body = follow(own.requestBody);
  const responses = Object.entries(own.responses).map(([status, response]) => ({ status, ...follow(response) }));
  return {
    route: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    area: own.tags?.[0] || 'other',
    summary: own.summary || '',
    description: own.description || '',
    parameters: [...(item.parameters || []), ...(own.parameters || [])].map(follow),
    body: body ? body.content['application/json'] : null,
    responses,
    forms: responses.filter(({ status }) => status.startsWith('2')).flatMap(({ content }) => Object.keys(content || {})),
    changes: method !== 'get' && own['x-changes-nothing'] !== true,
  };
}

/** Whether all words of a search are somewhere in an operation. */
export function speaksOf({ route, summary, description, area, parameters }, search) {
  const said = [route, summary, description, area, ...parameters.map(({ name }) => name)].join(' ').toLowerCase();
  return search.toLowerCase().split(/\s+/).every(word => said.includes(word));
}
