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

/**
 * "Top for you" with its dials, in the shape of a shelf. While a dial is touched it shows the list that the API gives for the
 * dials; otherwise what it is updated with.
 *
 * @param changed is called after a film was rated or marked
 * @return a shelf; `ask(signal)` gets the tuned list anew
 */
export function topShelf(query, user, changed) {
  const tuning = tuningOf(query);
  const none = empty('No film fits these dials', 'Let in more genres or years, or choose out of all films.',
    element('button', { type: 'button', class: 'quiet', on: { click: () => panel.reset() } }, 'Reset the dials'));
  const panel = dials(tuning, user, () => { remember(addressOf(tuning)); touched(); });
  const tune = element('button', {
    type: 'button', class: 'quiet tune', 'aria-expanded': String(isTuned(tuning)), 'aria-controls': 'dials', on: { click: () => open(panel.hidden) },
  }, 'Tune');
  const inner = shelf({ id: 'top', title: 'Top for you', tools: [tune], below: panel, none }, movie => rateable(movie, changed, why(movie)));
  let plain = [];
  let tuned = null;
  let present = new AbortController();

  function open(wanted) {
    panel.hidden = !wanted;
    tune.setAttribute('aria-expanded', String(wanted));
  }

  async function ask(signal) {
    tuned = isTuned(tuning) ? await get(questionOf(tuning, user, FILMS), { signal }) : null;
  }

  function show() {
    inner.title(tuning.with.length > 0 ? `For users ${[user, ...tuning.with].join(', ')}` : 'Top for you');
    tune.classList.toggle('on', tuned !== null);
    panel.told(tuned ? `${tuned.total.toLocaleString('en')} films fit.` : 'Untouched: the list as it is.');
    inner.update(tuned ? tuned.predictions : plain);
  }

  const touched = settled(async () => {
    present.abort();
    present = new AbortController();
    try {
      await ask(present.signal);
      show();
    } catch (error) {
      if (error.name !== 'AbortError') {
        panel.told(error.message);
      }
    }
  }, 120);

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
    element('a', { href: `#/movie/${movie.movieId}`, 'aria-label': `Why ${spoken(movie)}?` }, 'Why?'));
}
