import { get } from '../api.js';
import { element } from '../dom.js';
import { clusterNumbers } from '../parts/models/clusters.js';
import { figuresTable } from '../parts/models/figures.js';
import { importance } from '../parts/models/importance.js';
import { leaderboard } from '../parts/models/leaderboard.js';
import { reliability } from '../parts/models/reliability.js';
import { listed, named, reportSection } from '../parts/models/reports.js';
import { study } from '../parts/models/study.js';
import { subtabs } from '../parts/subtabs.js';

const PREDICTS = {
  stars: 'Ratings, in stars',
  probability: 'How likely a like is',
  score: 'The order of lists alone',
};

const SECTIONS = [
  ['leaderboard', 'Leaderboard', board],
  ['importance', 'What models look at', report => element('div', { class: 'panels' }, ...importance(report))],
  ['clusters', 'How many groups of taste?', clusterNumbers],
  ['cluster-study', 'What restriction to one\'s group does to lists', study],
];

/** How good the models are, and what they look at. */
export async function show({ main, signal }) {
  const [{ version, models }, reports] = await Promise.all([get('/version', { signal }), listed(signal)]);
  const sections = await Promise.all(SECTIONS.map(([kind, title, draw]) => reportSection({ kind, title, reports, draw, signal })));
  main.append(
    subtabs(),
    element('div', { class: 'stack' }, element('h1', {}, 'Models'),
      element('p', { class: 'lead' }, 'How good each model is on ratings that it has never seen, and what it goes by. ',
        element('a', { href: '#/runs' }, 'Compare runs'), ' to see what a change did.')),
    served(version, models),
    ...sections);
}

function served(version, models) {
  const meanings = [...new Set(models.map(({ predicts }) => predicts))];
  return element('section', { class: 'panel', id: 'served' },
    element('h2', {}, 'Served now, by version ', element('a', { href: `#/runs/${version}` }, version)),
    element('dl', { class: 'facts' }, ...meanings.flatMap(meaning => [
      element('dt', {}, PREDICTS[meaning] ?? meaning),
      element('dd', { class: 'chips' }, ...models.filter(({ predicts }) => predicts === meaning)
        .map(({ model }) => element('span', { class: 'chip' }, model))),
    ])));
}

function board(report) {
  const { protocol, splits } = report.content;
  return [
    element('p', { class: 'soft measured' }, `From ${named(report)}. Ratings held out by ${protocol}, `
      + `${splits === 1 ? 'one split' : `${splits ?? 'some'} splits`}.`),
    leaderboard(report),
    figuresTable(report),
    ...reliability(report),
  ];
}
