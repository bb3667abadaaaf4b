import { area, around, box, circle, disc, line, moved, row, star, through } from './shapes.js';

/** Posters of what is watched for joy: see motifs.js. */
export const BRIGHT = {
  'Action': ({ figure, second }, vary) => {
    const [x, y, rays] = [vary(25, 75), vary(38, 66), Math.round(vary(9, 15))];
    return [
      area(figure, row(rays, n => through([[x, y], around(x, y, n / rays, 150), around(x, y, (n + 0.5) / rays, 150)]))),
      area(second, star(x, y, vary(24, 32), rays, 0.72)), circle(figure, x, y, vary(8, 12)),
    ];
  },
  'Adventure': ({ figure, second, ink }, vary) => {
    const [peak, sun] = [vary(34, 66), vary(14, 22)];
    return [
      circle(second, vary(18, 82), vary(24, 34), sun),
      area(figure, through([[peak - 62, 100], [peak, vary(22, 32)], [peak + 62, 100]])),
      area(ink, through([[peak + 6, 100], [peak + 34, vary(58, 66)], [peak + 64, 100]])),
      line(second, 1.6, `M${peak - 44} 98Q${peak} ${vary(70, 90)} ${peak - 10} 72T${peak} 42`, { 'stroke-dasharray': '1 4', 'stroke-linecap': 'round' }),
    ];
  },
  'Animation': ({ figure, second, ink }, vary) => {
    const tile = 100 / 3;
    const quarter = (x, y, turn) => {
      const [left, top] = [x * tile, y * tile];
      const corners = [[left, top], [left + tile, top], [left + tile, top + tile], [left, top + tile]];
      const at = n => corners[(turn + n) % 4].map(value => value.toFixed(1)).join(' ');
      return `M${at(0)}L${at(1)}A${tile.toFixed(1)} ${tile.toFixed(1)} 0 0 1 ${at(3)}Z`;
    };
    const skip = Math.floor(vary(0, 9));
    const tiles = [...Array(9).keys()].filter(n => n !== skip).map(n => [quarter(n % 3, Math.floor(n / 3), Math.floor(vary(0, 4))), vary(0, 1)]);
    return [
      area(figure, tiles.filter(([, way]) => way < 0.55).map(([d]) => d).join('')),
      area(second, tiles.filter(([, way]) => way >= 0.55).map(([d]) => d).join('')),
      circle(ink, (skip % 3 + 0.5) * tile, (Math.floor(skip / 3) + 0.5) * tile, tile / 3),
    ];
  },
  'Children': ({ figure, second, ink, paper }, vary) => {
    const [x, lean] = [vary(38, 62), vary(-8, 8)];
    return [
      area(figure, box(x - 32, 66, 64, 34)), area(second, box(x - 24 + lean, 34, 44, 32)),
      area(ink, through([[x - 22, 34], [x - 2 + lean, vary(6, 12)], [x + 18, 34]])),
      area(paper, disc(x - 14, 83, 8) + disc(x + 14, 83, 8)), circle(figure, x - 2 + lean, 50, 8),
    ];
  },
  'Comedy': ({ figure, second, paper }, vary) => {
    const [x, r, tilt] = [vary(44, 56), vary(34, 42), vary(-0.06, 0.06)];
    const [from, to] = [around(x, 44, tilt, r), around(x, 44, 0.5 + tilt, r)];
    const [left, right] = [around(x, 44, 0.62 + tilt, r * 0.72), around(x, 44, 0.88 + tilt, r * 0.72)];
    return [
      area(figure, `M${from}A${r} ${r} 0 0 1 ${to}Z`), area(second, disc(x, 62 + r * 0.26, r * 0.3)),
      area(figure, disc(...left, r * 0.2) + disc(...right, r * 0.2)), area(paper, disc(left[0] + 2, left[1] - 2, 2.4) + disc(right[0] + 2, right[1] - 2, 2.4)),
    ];
  },
  'Fantasy': ({ figure, second, ink }, vary) => {
    const [x, r, hill] = [vary(40, 60), vary(26, 32), vary(74, 82)];
    const sparks = row(5, () => star(vary(8, 92), vary(8, 62), vary(2.5, 5.5), 4, 0.28));
    return [
      area(figure, `M${x} ${46 - r}A${r} ${r} 0 1 0 ${x + r} 46A${r * 0.82} ${r * 0.82} 0 1 1 ${x} ${46 - r}Z`), area(ink, sparks),
      area(second, `M0 100V${hill}Q25 ${hill - 16} 50 ${hill}T100 ${hill - 4}V100Z`),
      area(figure, box(70, hill - 26, 10, 22) + through([[67, hill - 26], [75, hill - 42], [83, hill - 26]])),
    ];
  },
  'IMAX': ({ figure, second }, vary) => {
    const [x, y] = [vary(34, 66), vary(40, 60)];
    const frame = (n, by) => box(x * (1 - n / 6) + by * n / 6 - 4, 6 + (y - 6) * (1 - n / 6), (100 - 2 * by + 8) * n / 6, 88 * n / 6);
    return [
      line(figure, 2.4, row(5, n => frame(n + 2, 8))), area(second, frame(1.4, 8)),
    ];
  },
  'Musical': ({ figure, second, ink }, vary) => {
    const [height, length, at] = [vary(9, 15), vary(22, 32), vary(-20, 0)];
    const wave = y => `M${at - length} ${y}` + row(8, n => `q${length / 2} ${n % 2 ? height : -height} ${length} 0`);
    return [
      line(figure, 7, wave(30) + wave(66)), line(second, 4, wave(45) + wave(81)), line(ink, 1.4, wave(18) + wave(55) + wave(92)),
      circle(second, vary(18, 82), vary(14, 24), vary(8, 11)),
    ];
  },
  'Romance': ({ figure, second, ink }, vary) => {
    const [r, y, lean] = [vary(26, 31), vary(46, 54), vary(-10, 10)];
    const [left, right] = [50 - r * 0.56, 50 + r * 0.56];
    const rise = r * Math.sqrt(1 - 0.56 * 0.56);
    const lens = `M50 ${y - rise}A${r} ${r} 0 0 1 50 ${y + rise}A${r} ${r} 0 0 1 50 ${y - rise}Z`;
    return [circle(figure, left, y, r), circle(second, right, y, r), area(ink, lens)].map(shape => moved(`rotate(${lean * 3} 50 ${y})`, shape));
  },
  'Western': ({ figure, second, paper }, vary) => {
    const [x, r, mesa] = [vary(30, 70), vary(30, 38), vary(0, 1) < 0.5 ? 8 : 62];
    return [
      circle(figure, x, 82, r), area(paper, row(4, n => box(x - r, 58 + n * 7, 2 * r, 1 + n * 0.9))),
      area(second, `M${mesa - 12} 90L${mesa} 62H${mesa + 18}L${mesa + 24} 74H${mesa + 34}L${mesa + 42} 90Z` + box(-1, 89, 102, 3)),
      area(paper, box(-1, 92, 102, 9)),
    ];
  },
};
