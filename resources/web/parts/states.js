import { element } from '../dom.js';

/** What stands in for a view, or a part of one, until it is there. */
export function waiting(label = 'Loading …') {
  return element('div', { class: 'waiting', role: 'status' },
    element('span', { class: 'unseen' }, label),
    ...Array.from({ length: 6 }, () => element('span', { class: 'ghost', 'aria-hidden': 'true' })));
}

/** Nothing to show, why, and what to do: `action` is a link or a button. */
export function empty(title, text, action = null) {
  return element('div', { class: 'empty' },
    element('p', { class: 'empty-title' }, title), element('p', {}, text), action && element('p', {}, action));
}

/** An error of the API, or of the page, in a view's place. */
export function failure(error, retry = null) {
  return element('div', { class: 'failure', role: 'alert' },
    element('h1', {}, error.title || 'Something went wrong'),
    element('p', {}, error.message),
    element('p', {},
      retry && element('button', { type: 'button', on: { click: retry } }, 'Try again'), ' ',
      element('a', { href: '#/' }, 'Go to the first page')));
}
