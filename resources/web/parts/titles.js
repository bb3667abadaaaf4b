const ARTICLE = /^(.*?), (The|A|An|La|Le|Les|L'|El|Los|Las|Il|Der|Die|Das)( \(.*\))?$/;

/** "Godfather, The (1972)" as people say it: The Godfather. */
export function spoken({ title, year }) {
  const name = year === null || year === undefined ? title : title.replace(new RegExp(`\\s*\\(${year}\\)\\s*$`), '');
  return name.replace(ARTICLE, (whole, start, article, rest = '') => `${article} ${start}${rest}`);
}
