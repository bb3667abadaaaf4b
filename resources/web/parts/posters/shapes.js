import { drawn } from '../../dom.js';

/** Shapes of a drawing on a field 100 wide and 100 high; what is beyond it is cut off. */
const point = (x, y) => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const circle = (fill, cx, cy, r) => drawn('circle', { fill, cx, cy, r });

export const area = (fill, d) => drawn('path', { fill, d });

export const line = (stroke, width, d, more = {}) => drawn('path', { fill: 'none', stroke, 'stroke-width': width, d, ...more });

/** A closed way through points. */
export const through = points => `M${points.map(([x, y]) => point(x, y)).join('L')}Z`;

export const box = (x, y, width, height) => `M${point(x, y)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;

export const disc = (x, y, r) => `M${point(x - r, y)}a${point(r, r)} 0 1 0 ${point(2 * r, 0)}a${point(r, r)} 0 1 0 ${point(-2 * r, 0)}Z`;

/** The point at an angle, in turns, and a distance from a centre. */
export const around = (x, y, turns, r) => [x + r * Math.cos(2 * Math.PI * turns), y + r * Math.sin(2 * Math.PI * turns)];

/** One after another: `row(3, n => box(…))` is one path. */
export const row = (count, each) => Array.from({ length: count }, (_, at) => each(at)).join('');

/** A star with so many rays. */
export const star = (x, y, r, rays, waist) => through(Array.from({ length: 2 * rays },
  (_, at) => around(x, y, at / (2 * rays) - 0.25, at % 2 === 0 ? r : waist * r)));

/** A shape turned or moved: `moved('rotate(20 50 50)', circle(…))`. */
export function moved(transform, shape) {
  shape.setAttribute('transform', transform);
  return shape;
}
