import { element } from '../dom.js';
import { subtabs } from '../parts/subtabs.js';

const PAGES = [
  ['#/groups', 'Groups of taste', 'A map of all users, group by group: what each likes, who is in it, what it watches.'],
  ['#/similarity', 'Similarity', 'How alike users are, everyone to everyone, and on how many films that rests.'],
  ['#/activity', 'Activity', 'When people rate, what, and how; who comes back; top lists and the long tail.'],
  ['#/models', 'Models', 'The leaderboard with intervals, reliability, what features matter, how many groups are best.'],
  ['#/runs', 'Runs', 'How each version came to be: stages, times, inputs and figures, side by side.'],
  ['#/api', 'API explorer', 'Every route with its parameters, to be tried out here.'],
];

/** What there is for analysts and developers. */
export async function show({ main }) {
  main.append(
    subtabs(),
    element('h1', {}, 'See the data'),
    element('p', { class: 'lead' }, 'Every number on these pages comes from the API, and can be had as CSV.'),
    element('ul', { class: 'panels' }, ...PAGES.map(([href, name, text]) => element('li', { class: 'panel' },
      element('h2', {}, element('a', { href }, name)), element('p', { class: 'soft' }, text)))));
}
