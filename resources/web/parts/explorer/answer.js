import { element } from '../../dom.js';
import { table } from '../chart.js';
import { readCsv } from './csv.js';
import { pretty } from './json.js';

const HEADERS = ['X-Marquee-Version', 'X-Request-Id', 'Content-Type', 'ETag', 'Retry-After'];
const LINES = 60;
const LETTERS = 8000;

/** What came back: status, time, headers that matter, and the body. All of it is text, whatever is in it. */
export function shownAnswer({ status, statusText, headers, body, millis }) {
  const type = headers.get('Content-Type') || '';
  return element('section', { class: 'answer', 'aria-label': 'Answer', 'data-status': status },
    element('p', { class: 'answer-line' },
      element('strong', { class: status < 400 ? 'status good' : 'status bad' }, `${status} ${statusText}`.trim()),
      element('span', { class: 'soft number' }, `${Math.round(millis)} ms · ${size(body)}`)),
    status >= 400 && problem(type, body),
    element('dl', { class: 'facts' }, ...HEADERS.filter(name => headers.has(name)).flatMap(name =>
      [element('dt', {}, name), element('dd', {}, headers.get(name))])),
    ...shownBody(type, body));
}

function problem(type, body) {
  if (!type.includes('problem+json')) {
    return null;
  }
  const { title, detail } = JSON.parse(body);
  return element('p', { class: 'error', role: 'alert' }, element('strong', {}, title), ' ', detail);
}

function shownBody(type, body) {
  if (body === '') {
    return [element('p', { class: 'soft' }, 'The answer has no body.')];
  }
  if (type.startsWith('text/csv')) {
    const [columns, ...rows] = readCsv(body);
    return [table(columns, rows.slice(0, 1000)),
      element('details', {}, element('summary', {}, 'As text'), cut(body))];
  }
  return [cut(/json/.test(type) && !/ndjson/.test(type) ? pretty(body) : body)];
}

/** The beginning of a text, and the rest when it is asked for. */
export function cut(text) {
  const lines = text.split('\n');
  const start = lines.slice(0, LINES).join('\n').slice(0, LETTERS);
  const shown = element('pre', { tabindex: '0', role: 'region', 'aria-label': 'Body' }, start);
  if (start.length >= text.trimEnd().length) {
    shown.textContent = text;
    return shown;
  }
  const all = element('button', { type: 'button', class: 'quiet' }, `Show all ${lines.length.toLocaleString('en')} lines`);
  all.addEventListener('click', () => {
    shown.textContent = text;
    all.remove();
    shown.focus();
  });
  return element('div', { class: 'stack' }, shown, all);
}

function size(text) {
  const bytes = new TextEncoder().encode(text).length;
  return bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(1)} kB`;
}
