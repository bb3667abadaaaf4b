import { element, whenNear } from '../dom.js';
import { address } from '../router.js';

const PAGES = [
  ['#/groups', 'Groups'], ['#/similarity', 'Similarity'], ['#/activity', 'Activity'],
  ['#/models', 'Models'], ['#/runs', 'Runs'], ['#/api', 'API'],
];

/** The pages about data, to go from one to another. */
export function subtabs() {
  const present = `#${address().path}`;
  const tabs = element('nav', { class: 'subtabs', 'aria-label': 'Data' }, ...PAGES.map(([href, name]) =>
    element('a', { href, 'aria-current': present === href || present.startsWith(`${href}/`) ? 'page' : null }, name)));
  whenNear(tabs, () => {
    const chosen = tabs.querySelector('[aria-current]');
    tabs.scrollLeft = chosen ? chosen.offsetLeft - tabs.clientWidth / 2 + chosen.clientWidth / 2 : 0;
  });
  return tabs;
}
