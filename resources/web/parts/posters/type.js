/** Widths and heights in hundredths of the poster's width. */
const WIDTH = 82;
const HEIGHT = 46;
const LEADING = 1.06;
const LARGEST = 19;
const SMALLEST = 6.8;
const UNBROKEN = 13;

/**
 * How large a title can be set, in hundredths of the poster's width, so that its longest word fits a line (unless it is very long) and all of it the field;
 * and how many lines there are. What is too long even for the smallest size is cut.
 */
export function fitted(title) {
  const advance = title === title.toUpperCase() ? 0.7 : 0.58;
  const longest = Math.max(...title.split(/[\s-]+/).map(word => word.length));
  const byWord = WIDTH / (advance * Math.min(longest, UNBROKEN));
  const byField = Math.sqrt(WIDTH * HEIGHT / (1.25 * advance * LEADING * title.length));
  const size = Math.max(SMALLEST, Math.min(LARGEST, byWord, byField));
  return { size: size.toFixed(1), lines: Math.floor(HEIGHT / (LEADING * size)) + 1 };
}
