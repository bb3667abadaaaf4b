import { groupColour, groupShape } from './mark.js';
import { groupNames } from './groupnames.js';
import { count, percent } from './numbers.js';
import { element } from '../../dom.js';
import { chart, colour } from '../chart.js';

/** The id of the map's canvas. */
export const MAP = 'taste-map';

/**
 * The map of users: a point for each, a colour and a shape for each group with its name in the middle, and the viewer. A press on
 * a point leads to the user, one on a group's middle to the group.
 *
 * @param map the answer of /cluster/map
 * @param where the path that it is the answer of
 */
export function tasteMap(map, where) {
  const names = new Map(map.clusters.map(({ id, name }) => [id, name]));
  const figure = chart({
    id: MAP,
    title: `${count(map.points.length)} users by taste`,
    said: `A map of users in ${map.clusters.length} groups. Its points are in the table below it, its groups in the list.`,
    columns: ['User', 'Group', 'x', 'y'],
    rows: map.points.map(({ userId, cluster, x, y }) => [element('a', { href: `#/user/${userId}` }, String(userId)), names.get(cluster), x, y]),
    csv: where,
    config: {
      type: 'scatter',
      data: { datasets: [...you(map.user, names), middles(map.clusters), ...map.clusters.map(group => members(group, map.points))] },
      plugins: [groupNames(map.clusters)],
      options: {
        onClick: (event, [hit], { data }) => hit && follow(data.datasets[hit.datasetIndex].data[hit.index]),
        onHover: ({ native }, hit) => native.target.classList.toggle('pressable', hit.length > 0),
        scales: { x: scale(map.axes[0]), y: scale(map.axes[1]) },
        plugins: { legend: { display: false }, tooltip: { displayColors: false, callbacks: { label: ({ raw }) => raw.label } } },
      },
    },
  });
  figure.querySelector('.canvas').classList.add('tall');
  return figure;
}

/** Shows or hides a group's points. */
export function showGroup(name, visible) {
  const drawing = window.Chart.getChart(MAP);
  const place = drawing.data.datasets.findIndex(({ label }) => label === name);
  drawing.setDatasetVisibility(place, visible);
  drawing.update();
}

function follow({ href }) {
  location.hash = href;
}

function members({ id, name }, points) {
  return {
    label: name,
    data: points.filter(({ cluster }) => cluster === id)
      .map(({ userId, x, y }) => ({ x, y, userId, label: `User ${userId}: ${name}`, href: `#/user/${userId}` })),
    backgroundColor: `${groupColour(id)}b3`,
    borderColor: `${groupColour(id)}`,
    pointStyle: groupShape(id),
    radius: points.length > 1000 ? 3 : 4.5,
    hoverRadius: 8,
  };
}

/** The groups' middles are pressed like points; what is seen of them are their names. */
function middles(clusters) {
  return {
    label: 'Groups',
    data: clusters.map(({ id, name, size, x, y }) => ({ x, y, label: `${name}: ${count(size)} users`, href: `#/groups/${id}` })),
    radius: 0,
    hoverRadius: 0,
    hitRadius: 16,
  };
}

function you(user, names) {
  return user === null ? [] : [{
    label: 'You',
    data: [{ ...user, label: `User ${user.userId}, as whom you look: ${names.get(user.cluster)}`, href: '#/mine' }],
    pointStyle: 'circle',
    backgroundColor: 'transparent',
    borderColor: colour('text'),
    borderWidth: 3,
    radius: 11,
    hoverRadius: 13,
  }];
}

function scale({ explained, low, high }) {
  return {
    title: { display: true, text: `← ${low.join(', ')}   ·   ${percent(explained)} of all differences   ·   ${high.join(', ')} →` },
    ticks: { display: false },
    grid: { drawTicks: false },
  };
}
