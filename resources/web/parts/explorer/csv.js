/** The lines of a CSV text (RFC 4180), each with its cells. */
export function readCsv(text) {
  const lines = [];
  let line = [];
  for (const [, end, quoted, plain] of text.replace(/\r?\n$/, '').matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (end !== ',') {
      line = [];
      lines.push(line);
    }
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
  }
  return lines;
}
