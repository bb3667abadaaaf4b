import { drawn } from '../../dom.js';

/** After Okabe and Ito, in an order in which neighbours differ most. */
const COLOURS = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#d55e00', '#7a8ff0', '#c9b92e'];

/** As Chart.js calls them. */
const SHAPES = ['circle', 'triangle', 'rect', 'rectRot'];

const DRAWINGS = {
  circle: () => drawn('circle', { cx: 8, cy: 8, r: 6 }),
  triangle: () => drawn('path', { d: 'M8 1.5 14.5 13.5H1.5Z' }),
  rect: () => drawn('path', { d: 'M2.5 2.5H13.5V13.5H2.5Z' }),
  rectRot: () => drawn('path', { d: 'M8 1 15 8 8 15 1 8Z' }),
};

/** The colour of a group, wherever it is drawn. */
export function groupColour(id) {
  return COLOURS[id % COLOURS.length];
}

/** The shape of a group's points, so that no one needs the colour to tell groups apart. */
export function groupShape(id) {
  return SHAPES[id % SHAPES.length];
}

/** The same as a small drawing beside the group's name. */
export function groupMark(id) {
  return drawn('svg', { class: 'mark', viewBox: '0 0 16 16', width: 16, height: 16, fill: groupColour(id), 'aria-hidden': 'true' },
    DRAWINGS[groupShape(id)]());
}
