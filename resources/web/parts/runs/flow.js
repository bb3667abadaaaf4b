import { drawn, element } from '../../dom.js';
import { STATES, duration } from './words.js';

const WIDTH = 174;
const HEIGHT = 46;
const ACROSS = 36;
const DOWN = 14;
const LETTERS = 21;

/** The stages of a run as a drawing: each to the right of those that it reads from. The table beside it tells the same. */
export function flow(stages) {
  const columns = layered(stages);
  const tallest = Math.max(...columns.map(column => column.length));
  const height = tallest * (HEIGHT + DOWN) - DOWN + 4;
  const width = columns.length * (WIDTH + ACROSS) - ACROSS + 4;
  const places = new Map(columns.flatMap((column, across) => column.map((stage, down) => [stage.name, {
    x: 2 + across * (WIDTH + ACROSS),
    y: (height - column.length * (HEIGHT + DOWN) + DOWN) / 2 + down * (HEIGHT + DOWN),
  }])));
  return element('div', { class: 'flow', tabindex: '0', role: 'region', 'aria-label': 'The stages as a drawing' },
    drawn('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': spoken(stages) },
      ...stages.flatMap(stage => stage.inputs.map(input => edge(places.get(input), places.get(stage.name), stage.state))),
      ...stages.map(stage => box(stage, places.get(stage.name)))));
}

/** The stages by how many others must come before them. */
function layered(stages) {
  const byName = new Map(stages.map(stage => [stage.name, stage]));
  const depths = new Map();
  const depth = name => {
    if (!depths.has(name)) {
      depths.set(name, 0);
      depths.set(name, Math.max(0, ...byName.get(name).inputs.filter(input => byName.has(input)).map(input => depth(input) + 1)));
    }
    return depths.get(name);
  };
  const columns = [];
  for (const stage of stages) {
    (columns[depth(stage.name)] ??= []).push(stage);
  }
  return columns.filter(Boolean);
}

function edge(from, to, state) {
  if (!from || !to) {
    return null;
  }
  const [x1, y1, x2, y2] = [from.x + WIDTH, from.y + HEIGHT / 2, to.x, to.y + HEIGHT / 2];
  return drawn('path', { class: 'edge', 'data-state': state, d: `M${x1} ${y1} C${x1 + ACROSS / 2} ${y1} ${x2 - ACROSS / 2} ${y2} ${x2} ${y2}` });
}

function box({ name, state, seconds }, { x, y }) {
  const short = name.length > LETTERS ? `${name.slice(0, LETTERS - 1)}…` : name;
  return drawn('g', { class: 'stage', 'data-state': state, transform: `translate(${x} ${y})` },
    drawn('title', {}, `${name}: ${STATES[state] ?? state}`),
    drawn('rect', { width: WIDTH, height: HEIGHT, rx: 9 }),
    drawn('circle', { cx: 15, cy: 15, r: 5 }),
    drawn('text', { x: 27, y: 19.5, class: 'name' }, short),
    drawn('text', { x: 27, y: 36, class: 'state' }, [STATES[state] ?? state, seconds != null && duration(seconds)].filter(Boolean).join(' · ')));
}

function spoken(stages) {
  return stages
    .map(({ name, state, inputs }) => `${name} (${STATES[state] ?? state})${inputs.length ? ` from ${inputs.join(', ')}` : ''}`)
    .join('; ');
}
