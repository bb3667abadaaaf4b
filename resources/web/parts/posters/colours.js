/** Colours as `#rrggbb`, and what posters need to know of them. */
const channels = colour => [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));

const hex = values => `#${values.map(value => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A colour with a share of another in it. */
export function mixed(colour, other, share) {
  const added = channels(other);
  return hex(channels(colour).map((value, at) => (1 - share) * value + share * added[at]));
}

/** A colour that has lost a share of what makes it one: wholly faded it is a grey. */
export function faded(colour, share) {
  const [red, green, blue] = channels(colour);
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  return mixed(colour, hex([grey, grey, grey]), share);
}

/** Whether two colours can be told apart at a glance. */
export function apart(colour, other) {
  const [reds, greens, blues] = channels(colour).map((value, at) => (value - channels(other)[at]) ** 2);
  return 2 * reds + 4 * greens + 3 * blues > 90_000;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour) {
  const [red, green, blue] = channels(colour).map(value => value / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21, as WCAG 2 defines it. */
export function contrast(colour, other) {
  const [dark, light] = [luminance(colour), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
