import { get } from '../api.js';
import { element } from '../dom.js';

const STRATEGIES = [
  ['', 'Good for all on average'], ['least-misery', 'Nobody suffers'],
  ['most-pleasure', 'Somebody is delighted'], ['average-without-misery', 'On average, but 3 stars for everyone'],
];

/** Who else watches: users to add and to take off again, and whose pleasure counts how. Writes into `with` and `strategy`. */
export function together(tuning, user, changed) {
  const others = element('ul', { class: 'chips' });
  const error = element('p', { class: 'error', id: 'together-error', role: 'alert', hidden: true });
  const input = element('input', { id: 'together', inputmode: 'numeric', size: 9, placeholder: 'User, e.g. 7', autocomplete: 'off', 'aria-describedby': error.id });
  const strategy = element('label', {}, 'What counts', element('select', {
    id: 'strategy', on: { change: ({ target }) => { tuning.strategy = target.value; changed(); } },
  }, ...STRATEGIES.map(([value, text]) => element('option', { value, selected: value === tuning.strategy }, text))));
  const show = () => {
    strategy.hidden = tuning.with.length === 0;
    others.replaceChildren(...tuning.with.map(id => element('li', {}, element('button', {
      type: 'button', class: 'chip in', 'aria-label': `Without user ${id}`, on: { click: () => leave(id) },
    }, `User ${id} ×`))));
  };
  const leave = id => {
    tuning.with = tuning.with.filter(one => one !== id);
    tuning.strategy = tuning.with.length === 0 ? '' : tuning.strategy;
    show();
    input.focus();
    changed();
  };
  const add = async event => {
    event.preventDefault();
    const fault = await problem(input.value.trim(), tuning, user);
    error.hidden = !fault;
    error.textContent = fault;
    if (!fault) {
      tuning.with = [...tuning.with, input.value.trim()];
      input.value = '';
      show();
      changed();
    }
  };
  show();
  return element('fieldset', { class: 'dial' }, element('legend', {}, 'Watching together'),
    element('form', { class: 'row', novalidate: true, on: { submit: add } },
      element('label', {}, element('span', { class: 'unseen' }, 'With user'), input), element('button', { class: 'quiet' }, 'Add')),
    error, others, strategy);
}

async function problem(id, tuning, user) {
  if (!/^\d{1,10}$/.test(id)) {
    return 'A user is a whole number, such as 7.';
  }
  if (id === String(user) || tuning.with.includes(id)) {
    return `User ${id} is among you already.`;
  }
  return get(`/user/${id}`).then(() => '', error => error.message);
}
