import { get } from '../api.js';
import { element, settled } from '../dom.js';
import { remember } from '../router.js';
import { addressOf, isTuned, questionOf, tuningOf } from '../tuning.js';
import { dials } from './dials.js';
import { rateable } from './rateable.js';
import { shelf } from './shelf.js';
import { empty } from './states.js';
import { spoken } from './titles.js';

const FILMS = 24;
const PAUSE_MILLIS = 120;

/**
 * "Top for you" with its dials, in the shape of a shelf. While a dial is touched it shows the list that the API gives for the
 * dials; otherwise what it is updated with.
 *
 * @param changed is called after a film was rated or marked
 * @return a shelf; `ask(signal)` gets the tuned list anew
 */
export function topShelf(query, user, changed) {
  const tuning = tuningOf(query);
  const none = empty('No film fits', 'Let in more genres or years, or choose out of all films.',
    element('button', { type: 'button', class: 'quiet', on: { click: () => panel.reset() } }, 'Reset the dials'));
  const panel = dials(tuning, user, () => { remember(addressOf(tuning)); touched(); });
  const tune = element('button', {
    type: 'button', class: 'quiet tune', 'aria-expanded': String(isTuned(tuning)), 'aria-controls': 'dials', on: { click: () => open(panel.hidden) },
  }, 'Tune');
  const inner = shelf({ id: 'top', title: 'Top for you', tools: [tune], below: panel, none }, movie => rateable(movie, changed, why(movie)));
  let plain = [];
  let tuned = null;
  let fault = '';
  let present = new AbortController();

  function open(wanted) {
    panel.hidden = !wanted;
    tune.setAttribute('aria-expanded', String(wanted));
  }

  async function ask(signal) {
    const question = isTuned(tuning) ? questionOf(tuning, user, FILMS) : null;
    let answer = null;
    fault = '';
    try {
      answer = question && await get(question, { signal });
    } catch (error) {
      if (error.name === 'AbortError') {
        throw error;
      }
      fault = error.message;
      return;
    }
    if (question === null || question === questionOf(tuning, user, FILMS)) {
      tuned = answer;
    }
  }

  function show() {
    inner.title(tuning.with.length > 0 ? `For users ${[user, ...tuning.with].join(', ')}` : 'Top for you');
    tune.classList.toggle('on', isTuned(tuning));
    panel.told(fault || (tuned ? `${tuned.total.toLocaleString('en')} films fit.` : ''));
    moment(tuned);
    inner.update(tuned ? tuned.predictions : plain);
  }

  /** The moment that a tuned list is of; asked for the same moment, the API gives the same list. */
  function moment(answer) {
    if (answer) {
      inner.node.dataset.at = answer.at;
    } else {
      delete inner.node.dataset.at;
    }
  }

  const touched = settled(() => {
    present.abort();
    present = new AbortController();
    ask(present.signal).then(show, () => undefined);
  }, PAUSE_MILLIS);

  open(isTuned(tuning));
  return {
    node: inner.node,
    ask,
    update(movies) {
      plain = movies;
      show();
    },
  };
}

function why(movie) {
  return element('p', { class: 'film-why' },
    element('a', { href: `#/movie/${movie.movieId}?part=reasons`, 'aria-label': `Why ${spoken(movie)}?` }, 'Why?'));
}
