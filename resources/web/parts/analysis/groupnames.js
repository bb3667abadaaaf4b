import { colour } from '../chart.js';

const NARROW = 480;

/** Writes the groups' names over their middles, with a rim that keeps them legible among the points. */
export function groupNames(clusters) {
  return {
    id: 'group-names',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const line = chartArea.width < NARROW ? 15 : 18;
      ctx.save();
      ctx.font = `600 ${line - 4}px Georgia, "DejaVu Serif", serif`;
      Object.assign(ctx, {
        textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: 5,
        strokeStyle: colour('card'), fillStyle: colour('text'),
      });
      for (const { name, x, y } of placed(clusters, ctx, scales, chartArea, line)) {
        ctx.strokeText(name, x, y);
        ctx.fillText(name, x, y);
      }
      ctx.restore();
    },
  };
}

/** Where the names stand: over their middles, from the top down, each below those that it would cover. */
function placed(clusters, ctx, scales, { left, right }, line) {
  const done = [];
  const wanted = clusters.map(({ name, x, y }) => ({ name, half: ctx.measureText(name).width / 2, x: scales.x.getPixelForValue(x), y: scales.y.getPixelForValue(y) }));
  for (const one of wanted.sort((a, b) => a.y - b.y)) {
    const x = Math.min(Math.max(one.x, left + one.half), right - one.half);
    const above = done.filter(other => Math.abs(other.x - x) < other.half + one.half).map(other => other.y + line);
    done.push({ ...one, x, y: Math.max(one.y, ...above) });
  }
  return done;
}
