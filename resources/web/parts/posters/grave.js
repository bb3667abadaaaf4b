import { area, around, box, circle, disc, line, moved, row, star, through } from './shapes.js';

/** Posters of what is watched for its weight: see motifs.js. */
export const GRAVE = {
  'Crime': ({ figure, second }, vary) => {
    const [x, y, gap] = [vary(40, 60), vary(54, 62), vary(5.6, 6.6)];
    return [
      line(figure, 2.9, row(7, n => {
        const r = 5 + n * gap;
        return `M${x - r} ${y + 18 + n * 4}V${y}A${r} ${r} 0 0 1 ${x + r} ${y}V${y + 34 - n * 3}`;
      }), { 'stroke-dasharray': `${vary(30, 60)} ${vary(3, 6)} ${vary(12, 30)} 4`, 'stroke-linecap': 'round' }),
      circle(second, x + vary(-22, 22), y + vary(-20, 10), vary(7, 11)),
    ];
  },
  'Documentary': ({ figure, second, paper }, vary) => {
    const [x, y, r] = [vary(42, 58), vary(48, 54), vary(20, 26)];
    return [
      line(figure, 3, 'M10 28V12H28M72 12H90V28M90 76V92H72M28 92H10V76'), circle(figure, x, y, r), circle(paper, x, y, r * 0.62),
      circle(second, x, y, r * 0.34), circle(second, 80, 21, 3),
    ];
  },
  'Drama': ({ figure, second }, vary) => {
    const [x, y, r, slip, turn] = [vary(44, 56), vary(42, 46), vary(29, 34), vary(7, 15), `rotate(${vary(-32, 32)} 50 50)`];
    const half = sweep => `M${x} ${y - r}A${r} ${r} 0 0 ${sweep} ${x} ${y + r}Z`;
    return [moved(`${turn} translate(-1 0)`, area(figure, half(0))), moved(`${turn} translate(1 ${slip})`, area(second, half(1)))];
  },
  'Film-Noir': ({ figure, second }, vary) => {
    const [lean, from, slats] = [vary(-16, 16), vary(10, 24), Math.round(vary(7, 10))];
    const step = 84 / slats;
    return [
      area(figure, row(slats, n => through([[from, 8 + n * step], [from + 62, 8 + n * step + lean], [from + 62, 8 + n * step + lean + step * 0.52], [from, 8 + n * step + step * 0.52]]))),
      area(second, box(from + 29, 4, 3, 96)), line(second, 1.2, `M${from + 70} 0V${vary(50, 80)}`),
    ];
  },
  'Horror': ({ figure, second, paper }, vary) => {
    const [teeth, open, eye] = [Math.round(vary(4, 6)), vary(14, 24), vary(38, 62)];
    const width = 100 / teeth;
    const jaw = (edge, tip) => through([[0, edge], ...Array.from({ length: teeth }, (_, n) => [[(n + 0.5) * width, tip + vary(-7, 7)], [(n + 1) * width, edge === 0 ? 16 : 84]]).flat(), [100, edge]]);
    return [
      area(figure, jaw(0, 50 - open) + jaw(100, 50 + open)), area(second, `M${eye - 17} 50Q${eye} 36 ${eye + 17} 50Q${eye} 64 ${eye - 17} 50Z`),
      circle(paper, eye, 50, 6), circle(figure, eye, 50, 2.6),
    ];
  },
  'Mystery': ({ figure, second, paper }, vary) => {
    const [x, r, lean] = [vary(38, 62), vary(29, 35), vary(-40, 40)];
    return [
      area(second, through([[x - 3, 50], [x + 3, 50], [x + lean + 30, 100], [x + lean - 30, 100]])), circle(figure, x, 46, r),
      area(paper, disc(x, 40, r * 0.27) + through([[x - r * 0.13, 42], [x + r * 0.13, 42], [x + r * 0.27, 46 + r * 0.55], [x - r * 0.27, 46 + r * 0.55]])),
      line(second, 1.4, disc(x, 46, r + 5)),
    ];
  },
  'Sci-Fi': ({ figure, second, ink }, vary) => {
    const [x, y, r, tilt] = [vary(42, 58), vary(46, 54), vary(20, 26), vary(-34, -12)];
    const ring = (wide, flat, sweep) => `M${x - wide} ${y}A${wide} ${flat} 0 0 ${sweep} ${x + wide} ${y}`;
    return [
      area(ink, row(14, () => disc(vary(3, 97), vary(3, 97), vary(0.4, 1)))), line(second, 3.4, ring(r * 1.75, r * 0.5, 1)), circle(figure, x, y, r),
      line(second, 3.4, ring(r * 1.75, r * 0.5, 0)), circle(second, ...around(x, y, vary(0.6, 0.95), r * 1.7), vary(3.5, 6)),
    ].map((shape, at) => (at % 2 === 1 ? moved(`rotate(${tilt} ${x} ${y})`, shape) : shape));
  },
  'Thriller': ({ figure, second }, vary) => {
    const [x, y, twist] = [vary(42, 58), vary(46, 56), vary(0.014, 0.03) * (vary(0, 1) < 0.5 ? -1 : 1)];
    const square = n => through([0, 1, 2, 3].map(corner => around(x, y, corner / 4 + 0.125 + n * twist, 4 + n * 7.4)));
    return [line(figure, 3.2, row(12, n => square(n + 1))), area(second, square(0.7))];
  },
  'War': ({ figure, second }, vary) => {
    const [x, count, steep] = [vary(42, 58), Math.round(vary(3, 4)), vary(16, 26)];
    const chevron = y => through([[x - 44, y + steep], [x, y], [x + 44, y + steep], [x + 44, y + steep + 9], [x, y + 9], [x - 44, y + steep + 9]]);
    return [area(figure, row(count, n => chevron(92 - steep - n * 15))), area(second, star(x, vary(18, 24), vary(12, 15), 5, 0.4))];
  },
  'none': ({ figure, second, ink }, vary) => {
    const hand = around(50, 50, vary(-0.2, 0.2), 90);
    return [
      area(second, `M50 50L50 -20L130 -20L130 50L${hand}Z`), line(figure, 1.2, 'M-5 50H105M50 -5V105'),
      line(figure, 2.4, disc(50, 50, 36) + disc(50, 50, 30)), circle(ink, 50, 50, 4),
    ];
  },
};
