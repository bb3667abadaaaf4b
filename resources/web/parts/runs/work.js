import { get } from '../../api.js';
import { element } from '../../dom.js';
import { badge, stagesPanel } from './stages.js';
import { duration, moment } from './words.js';

const OFTEN_MILLIS = 2000;
const SELDOM_MILLIS = 15000;

/**
 * The run that is at work, kept up to date while the page is looked at.
 *
 * @param ended is called when a run that was seen at work is no more
 */
export async function workPanel(signal, ended) {
  const place = element('section', { class: 'stack', id: 'work', 'aria-label': 'At work' });
  let atWork = false;
  let known = '';
  const look = async () => {
    const { work } = await get('/runs/current-work', { signal });
    const told = JSON.stringify(work && [work.state, work.stages]);
    if (told !== known) {
      known = told;
      refresh(place, work ? shown(work) : []);
    }
    place.querySelector('.since')?.replaceChildren(since(work));
    place.hidden = work === null;
    const before = atWork;
    atWork = work?.state === 'running';
    if (before && !atWork) {
      ended();
    }
  };
  const again = () => setTimeout(async () => {
    if (!signal.aborted) {
      if (!document.hidden) {
        await look().catch(() => undefined);
      }
      again();
    }
  }, atWork ? OFTEN_MILLIS : SELDOM_MILLIS);
  await look();
  again();
  return place;
}

/** Puts in what is new where the old was, scrolled as that was. */
function refresh(place, parts) {
  const scrolled = new Map([...place.querySelectorAll('[role=region]')].map(part => [part.getAttribute('aria-label'), part.scrollLeft]));
  place.replaceChildren(...parts);
  for (const part of place.querySelectorAll('[role=region]')) {
    part.scrollLeft = scrolled.get(part.getAttribute('aria-label')) ?? 0;
  }
}

function since({ started, seconds, dataset, stages }) {
  return `On ${dataset}, begun ${moment(started)} UTC, ${duration(seconds)} so far; ${past(stages)} of ${stages.length} stages are past.`;
}

function past(stages) {
  return stages.filter(({ state }) => ['done', 'up-to-date'].includes(state)).length;
}

function shown({ state, stages }) {
  return [
    element('div', { class: 'spread' }, element('h2', {}, state === 'running' ? 'At work now' : 'The last run'), badge(state)),
    element('p', { class: 'soft since' }),
    element('progress', { max: stages.length, value: past(stages), 'aria-label': 'Stages that are past' }),
    stagesPanel(stages),
  ];
}
