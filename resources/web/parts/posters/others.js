import { area, around, box, circle, disc, line, moved, row, through } from './shapes.js';

/** Further posters of the genres that most films have, so that they do not all look alike: see motifs.js. */
export const OTHERS = {
  'Drama': [
    ({ figure, second, paper }, vary) => {
      const [x, wide, lean] = [vary(36, 56), vary(13, 17), vary(18, 40)];
      return [
        area(second, through([[x - wide, 100], [x + wide, 100], [x + wide + lean + 10, 112], [x - wide + lean, 112]])),
        area(figure, `M${x - wide} 100V${30 + wide}A${wide} ${wide} 0 0 1 ${x + wide} ${30 + wide}V100Z`),
        area(second, `M${x + wide} 100V62L${x + wide + lean} 100Z`), circle(paper, x, 74, 3.6), area(paper, `M${x - 4} 100V84A4 4 0 0 1 ${x + 4} 84V100Z`),
      ];
    },
    ({ figure, second }, vary) => {
      const [x, y, r] = [vary(36, 64), vary(48, 56), vary(19, 25)];
      return [
        area(figure, `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`),
        area(second, row(6, n => box(x - r * (1 - n * 0.14) + (n % 2) * 5 - 2.5, y + 4 + n * 7, 2 * r * (1 - n * 0.14), 3.2))),
        line(figure, 1.2, `M0 ${y + 1.2}H100`),
      ];
    },
    ({ figure, second }, vary) => {
      const [x, lit] = [vary(22, 30), Math.floor(vary(0, 5.9))];
      const pane = n => box(x + (n % 2) * 25, 10 + Math.floor(n / 2) * 29, 22, 26);
      return [area(figure, row(6, n => (n === lit ? '' : pane(n)))), area(second, pane(lit)), area(figure, box(x - 4, 97, 55, 3))];
    },
  ],
  'Comedy': [
    ({ figure, second }, vary) => {
      const [x, r, tilt] = [vary(44, 56), vary(19, 23), vary(-14, 14)];
      return [
        moved(`rotate(${tilt} ${x} 40)`, area(figure, `M${x - r} 44V40A${r} ${r} 0 0 1 ${x + r} 40V44Z` + box(x - r * 1.6, 44, r * 3.2, 4.5))),
        area(figure, `M${x} 76C${x + 6} 68 ${x + 18} 68 ${x + 22} 78C${x + 26} 84 ${x + 32} 82 ${x + 34} 76C${x + 34} 90 ${x + 10} 92 ${x} 82C${x - 10} 92 ${x - 34} 90 ${x - 34} 76C${x - 32} 82 ${x - 26} 84 ${x - 22} 78C${x - 18} 68 ${x - 6} 68 ${x} 76Z`),
        moved(`rotate(${tilt} ${x} 40)`, area(second, box(x - r, 36, 2 * r, 6))),
      ];
    },
    ({ figure, second, ink }, vary) => {
      const [x, sway] = [vary(44, 56), vary(-8, 8)];
      return [
        line(ink, 0.9, `M${x - 20} 40Q${x + sway} 76 ${x + 2} 100M${x + 4} 32Q${x - sway} 70 ${x + 2} 100M${x + 24} 48Q${x + sway} 80 ${x + 2} 100`),
        circle(figure, x - 20, 32, vary(13, 16)), circle(second, x + 5, 22, vary(13, 16)), circle(figure, x + 25, 42, vary(11, 14)),
      ];
    },
  ],
  'Action': [
    ({ figure, second }, vary) => {
      const [x, lean, y] = [vary(56, 70), vary(20, 34), vary(30, 60)];
      const streak = n => through([[-10, 8 + n * 17], [x - n % 2 * 18, 8 + n * 17], [x - n % 2 * 18 - lean / 3, 18 + n * 17], [-10, 18 + n * 17]]);
      return [moved(`rotate(${-lean / 2} 50 50)`, area(figure, row(6, streak))), circle(second, x + 10, y, vary(13, 17))];
    },
  ],
  'Romance': [
    ({ figure, second }, vary) => {
      const [x, y, r] = [vary(42, 52), vary(46, 52), vary(15, 18)];
      const heart = (at, high, size) => `M${at} ${high + 1.75 * size}L${at - 1.52 * size} ${high + 0.2 * size}A${size * 1.06} ${size * 1.06} 0 0 1 ${at} ${high - 1.25 * size}A${size * 1.06} ${size * 1.06} 0 0 1 ${at + 1.52 * size} ${high + 0.2 * size}Z`;
      return [area(figure, heart(x, y, r * 1.25)), moved(`rotate(${vary(10, 24)} ${x + 22} ${y + 22})`, area(second, heart(x + 22, y + 20, r * 0.6)))];
    },
  ],
  'Thriller': [
    ({ figure, second }, vary) => {
      const [x, y, turns] = [vary(42, 58), vary(44, 54), vary(0, 1)];
      const points = Array.from({ length: 130 }, (_, n) => around(x, y, turns + n / 26, 5 + n * 0.62).map(value => value.toFixed(1)).join(' '));
      return [line(figure, 5.2, `M${points.join('L')}`, { 'stroke-linecap': 'round' }), circle(second, x, y, 5)];
    },
  ],
  'Crime': [
    ({ figure, second, paper }, vary) => {
      const widths = [20, 16, 24, 18, 22];
      const left = n => widths.slice(0, n).reduce((sum, wide) => sum + wide, 0);
      const tops = widths.map(() => vary(26, 68));
      const [house, level] = [Math.floor(vary(1, 3.9)), vary(6, 14)];
      return [
        circle(second, vary(18, 82), vary(14, 22), vary(7, 10)), area(figure, row(5, n => box(left(n), tops[n], widths[n] - 2, 100))),
        area(paper, row(5, n => row(6, m => box(left(n) + 4 + m % 2 * 7, tops[n] + 6 + Math.floor(m / 2) * 10, 3, 4.5)))),
        area(second, box(left(house) + 4, tops[house] + level, 4, 6) + disc(left(house) + 6, tops[house] + level, 2)),
      ];
    },
  ],
};
