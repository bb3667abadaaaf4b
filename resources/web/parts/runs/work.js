import { get } from '../../api.js';
import { element } from '../../dom.js';
import { badge, stagesPanel } from './stages.js';
import { duration } from './words.js';

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
  const look = async () => {
    const { work } = await get('/runs/current-work', { signal });
    place.replaceChildren(...work ? shown(work) : []);
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

function shown({ state, started, seconds, dataset, stages }) {
  const past = stages.filter(stage => ['done', 'up-to-date'].includes(stage.state)).length;
  return [
    element('div', { class: 'spread' }, element('h2', {}, state === 'running' ? 'At work now' : 'The last run'), badge(state)),
    element('p', { class: 'soft' }, `On ${dataset}, begun ${started.slice(0, 19).replace('T', ' ')} UTC, ${duration(seconds)}; `
      + `${past} of ${stages.length} stages are past.`),
    element('progress', { max: stages.length, value: past, 'aria-label': 'Stages that are past' }),
    stagesPanel(stages),
  ];
}
