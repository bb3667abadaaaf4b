/** The API refused: its problem document, as an error. */
export class Problem extends Error {
  constructor(status, { title, detail, type, ...more }) {
    super(detail || title || `The server answered with status ${status}.`);
    this.name = 'Problem';
    this.status = status;
    this.title = title || 'Something went wrong';
    this.kind = (type || '').split(':').pop();
    this.more = more;
  }
}

/** No answer came at all. */
export class Unreachable extends Error {
  constructor() {
    super('The server cannot be reached. Is it still running?');
    this.name = 'Unreachable';
    this.title = 'No connection';
  }
}

/** Tells of "lost" and "found", the connection to the server, and of "busy" and "idle". */
export const connection = new EventTarget();

const tell = what => connection.dispatchEvent(new Event(what));

let pending = 0;

/** A path with its query: `path('/movie', { query: 'toy', genres: ['Drama', 'War'], page: null })`. */
export function path(start, query = {}) {
  const pairs = Object.entries(query)
    .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false && value.length !== 0)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length === 0 ? start : `${start}?${pairs.join('&')}`;
}

/** The bare exchange: what the server answers, whatever its status. */
export async function ask(where, options) {
  tell(++pending > 0 ? 'busy' : 'idle');
  try {
    const response = await fetch(where, options);
    tell('found');
    return response;
  } catch (error) {
    if (error.name === 'AbortError') {
      throw error;
    }
    tell('lost');
    throw new Unreachable();
  } finally {
    tell(--pending > 0 ? 'busy' : 'idle');
  }
}

async function json(response) {
  const text = await response.text();
  const body = text && (response.headers.get('Content-Type') || '').includes('json') ? JSON.parse(text) : null;
  if (!response.ok) {
    throw new Problem(response.status, body || {});
  }
  return body;
}

/** What the API answers to a path: a value. */
export async function get(where, { signal } = {}) {
  return json(await ask(where, { signal, headers: { Accept: 'application/json' } }));
}

/** The same in another form: `text('/analytics/genres', 'text/csv')`. */
export async function text(where, type) {
  const response = await ask(where, { headers: { Accept: type } });
  return response.ok ? response.text() : json(response);
}

/**
 * Changes something: `send('PUT', '/user/7/rating/1', { rating: 4.5 })`. It may be repeated: a change that makes something new
 * carries a key, so that it is made once.
 */
export async function send(method, where, body = undefined, { signal } = {}) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (method === 'POST') {
    headers['Idempotency-Key'] = crypto.randomUUID ? crypto.randomUUID() : `${Date.now()}-${Math.random()}`;
  }
  return json(await ask(where, { method, signal, headers, body: body === undefined ? undefined : JSON.stringify(body) }));
}
