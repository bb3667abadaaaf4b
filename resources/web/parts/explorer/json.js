const TOKENS = /"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|[^\s{}[\],:"]+/g;

/** JSON with a line for each value. Every value stays as it was written: 5.0 does not become 5. */
export function pretty(json) {
  let depth = 0;
  const line = () => `\n${'  '.repeat(depth)}`;
  return [...json.matchAll(TOKENS)].map(([token]) => {
    switch (token) {
      case '{': case '[':
        depth++;
        return token + line();
      case '}': case ']':
        depth--;
        return line() + token;
      case ',':
        return token + line();
      case ':':
        return ': ';
      default:
        return token;
    }
  }).join('');
}
