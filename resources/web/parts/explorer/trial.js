import { ask } from '../../api.js';
import { element } from '../../dom.js';
import { agreed } from '../ask.js';
import { copyButton } from '../copy.js';
import { failure, waiting } from '../states.js';
import { shownAnswer } from './answer.js';
import { fields } from './fields.js';
import { curl, request } from './request.js';

/** The form that tries an operation out: parameters, body, the curl line, and what came back. */
export function trial(operation, signal) {
  const heard = element('p', { class: 'unseen', role: 'status' });
  const answer = element('div', { class: 'answers' });
  const line = element('code', {});
  const body = operation.body && bodyEditor(operation.body, () => tell());
  const form = operation.forms.length > 1 ? formChoice(operation.forms, () => tell()) : null;
  const given = fields(operation.parameters, () => tell());
  const made = () => request(operation, given.values(), form && form.control.value, body && body.control.value);
  const tell = () => {
    line.textContent = curl(made());
  };
  const send = async event => {
    event.preventDefault();
    const sent = made();
    if (!operation.changes || await agreed('This changes data', question(operation, sent), 'Send it')) {
      const status = await show(answer, sent, signal);
      heard.textContent = status.told;
      given.mark(status.wrong);
      answer.scrollIntoView({ block: 'nearest' });
    }
  };
  tell();
  return element('form', { class: 'stack trial', novalidate: true, on: { submit: send } },
    operation.parameters.length > 0 && given.node, body && body.node, form && form.node,
    element('div', { class: 'row' },
      element('button', {}, 'Try it'),
      operation.parameters.length > 0
        && element('button', { type: 'button', class: 'quiet', on: { click: given.fill } }, 'Fill in the examples')),
    element('div', { class: 'curl' }, element('pre', { tabindex: '0', role: 'region', 'aria-label': 'The same with curl' }, line),
      copyButton(() => line.textContent, 'Copy the curl line')),
    heard, answer);
}

/** Sends a request and shows what came. Tells the status, and the parameter that was wrong, if one was. */
async function show(place, sent, signal) {
  place.replaceChildren(waiting('Waiting for the answer …'));
  const start = performance.now();
  try {
    const { method, where, headers, body } = sent;
    const response = await ask(where, { method, headers, body: body ?? undefined, signal });
    const text = await response.text();
    const { status, statusText } = response;
    place.replaceChildren(shownAnswer({ status, statusText, headers: response.headers, body: text, millis: performance.now() - start }));
    return { told: `${status} ${statusText}`, wrong: status === 400 ? JSON.parse(text).parameter : null };
  } catch (error) {
    place.replaceChildren(failure(error));
    return { told: error.message, wrong: null };
  }
}

function question({ summary }, { method, where }) {
  return [element('code', {}, `${method} ${where}`), `${summary} It happens for real, and what others see changes with it.`];
}

function bodyEditor({ example }, changed) {
  const control = element('textarea', { id: 'body', rows: 8, spellcheck: 'false', autocapitalize: 'none', on: { input: changed } });
  control.value = example === undefined ? '' : JSON.stringify(example, null, 2);
  return { control, node: element('label', { for: 'body' }, 'Body, as JSON', control) };
}

function formChoice(forms, changed) {
  const control = element('select', { id: 'form', on: { input: changed } }, ...forms.map(form => element('option', {}, form)));
  return { control, node: element('label', { for: 'form' }, 'Answer as', control) };
}
