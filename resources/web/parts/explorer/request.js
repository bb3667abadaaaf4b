/**
 * What is sent: where, and how.
 *
 * @param values of parameters: { name, place: path | query | header, value }
 * @param form the type that is wanted, or null
 * @param body the text of the body, or null where there is none
 */
export function request({ method, path }, values, form, body) {
  const of = wanted => values.filter(({ place }) => place === wanted);
  const where = of('path').reduce((made, { name, value }) => made.replace(`{${name}}`, encodeURIComponent(value)), path);
  const query = of('query').map(({ name, value }) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
  const headers = Object.fromEntries(of('header').map(({ name, value }) => [name, value]));
  if (form !== null) {
    headers.Accept = form;
  }
  if (body !== null) {
    headers['Content-Type'] = 'application/json';
  }
  return { method, where: query ? `${where}?${query}` : where, headers, body };
}

/** The same as a line for a shell. */
export function curl({ method, where, headers, body }, origin = location.origin) {
  return ['curl', method === 'GET' ? null : `-X ${method}`, quoted(origin + where),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    body === null ? null : `-d ${quoted(body)}`].filter(Boolean).join(' ');
}

function quoted(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
