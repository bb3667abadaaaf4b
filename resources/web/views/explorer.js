import { element } from '../dom.js';
import { speaksOf, readDocument } from '../parts/explorer/document.js';
import { method, shownOperation, shownPath } from '../parts/explorer/operation.js';
import { empty } from '../parts/states.js';
import { subtabs } from '../parts/subtabs.js';

/** Every route of the API, to be read and tried out. The address keeps the chosen one. */
export async function show({ main, query, signal }) {
  const { operations, areas, follow } = await readDocument({ signal });
  const chosen = element('div', { class: 'operation panel', id: 'operation' });
  const frame = element('div', { class: 'explorer' });
  const choose = route => {
    const operation = operations.find(one => one.route === route);
    frame.classList.toggle('chosen', Boolean(route));
    chosen.replaceChildren(...operation ? shownOperation(operation, follow, signal) : [nothing(route, operations.length)]);
    for (const link of frame.querySelectorAll('.routes a')) {
      link.toggleAttribute('aria-current', link.dataset.route === route);
      if (link.dataset.route === route) {
        link.setAttribute('aria-current', 'true');
      }
    }
  };
  frame.append(routes(areas, choose), element('div', { class: 'stack' },
    element('p', { class: 'back' }, element('a', { href: '#/api' }, 'All routes')), chosen));
  choose(query.get('route'));
  main.append(subtabs(),
    element('div', { class: 'stack' }, element('h1', {}, 'The API'),
      element('p', { class: 'lead' }, 'What this page shows comes from these routes. Choose one, fill it in, and see what it answers.')),
    frame);
}

function nothing(route, count) {
  return route
    ? empty('No such route', `The API has no ${route}.`, element('a', { href: '#/api' }, 'All routes'))
    : empty('Choose a route', `There are ${count}, each with its parameters, its answers and a form to try it out.`);
}

function routes(areas, choose) {
  const groups = areas.map(area => group(area, choose));
  const found = element('p', { class: 'unseen', role: 'status' });
  const search = element('input', { type: 'search', id: 'find-route', placeholder: 'rating, similar, top …', autocomplete: 'off' });
  search.addEventListener('input', () => {
    const left = groups.reduce((sum, { keep }) => sum + keep(search.value.trim()), 0);
    found.textContent = `${left} routes`;
    none.hidden = left > 0;
  });
  const none = element('p', { class: 'soft', hidden: true }, 'No route speaks of that.');
  return element('nav', { class: 'routes', 'aria-label': 'Routes' },
    element('label', { for: 'find-route' }, 'Find a route', search), found, none, ...groups.map(({ node }) => node));
}

function group({ name, operations }, choose) {
  const items = operations.map(operation => ({ operation, node: element('li', {}, link(operation, choose)) }));
  const node = element('section', {}, element('h2', {}, name), element('ul', {}, ...items.map(item => item.node)));
  const keep = search => {
    for (const item of items) {
      item.node.hidden = !speaksOf(item.operation, search);
    }
    const left = items.filter(item => !item.node.hidden).length;
    node.hidden = left === 0;
    return left;
  };
  return { node, keep };
}

function link({ route, method: name, path, summary }, choose) {
  const href = `#/api?${new URLSearchParams({ route })}`;
  const follow = event => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.pushState(null, '', href);
      choose(route);
      document.querySelector('#operation h2').focus({ preventScroll: true });
      document.getElementById('operation').scrollIntoView({ block: 'nearest' });
    }
  };
  return element('a', { href, 'data-route': route, on: { click: follow } },
    method(name), element('span', {}, shownPath(path), element('span', { class: 'told' }, summary)));
}
