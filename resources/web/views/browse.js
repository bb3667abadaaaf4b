import { Problem } from '../api.js';
import { films, orderOf, questionIn } from '../browsing.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';
import { endless } from '../parts/endless.js';
import { filters } from '../parts/filters.js';
import { found, nothing, refused } from '../parts/found.js';
import { rateable } from '../parts/rateable.js';
import { failure } from '../parts/states.js';
import { isBack } from '../places.js';
import { remember } from '../router.js';
import { viewer } from '../viewer.js';

const MOST_PAGES = 10;

/** How many pages were shown when the view was left, by its address. */
const pagesAt = new Map();

/** All films, to be searched, filtered and put in order; the next ones come as one goes on. */
export async function show({ main, query: address, signal, title }) {
  const user = viewer.id;
  let question = questionIn(address);
  let asking = new AbortController();

  const said = element('p', { class: 'found', role: 'status' });
  const list = endless({
    className: 'grid-films', label: 'Films', keyed: movie => movie.movieId,
    made: movie => (user === null ? card(movie, known(movie)) : rateable(movie, () => undefined, known(movie))),
    asked: page => films(question, user, page, AbortSignal.any([signal, asking.signal])),
  });
  const box = element('div', { class: 'results' }, list.node);
  const tools = filters(user, change);

  async function ask(pages = 1) {
    asking.abort();
    asking = new AbortController();
    const each = AbortSignal.any([signal, asking.signal]);
    try {
      const answers = await Promise.all(Array.from({ length: pages }, (_, page) => films(question, user, page, each)));
      list.show(answers);
      said.replaceChildren(...found(question, answers[0]));
      box.replaceChildren(answers[0].total === 0 ? nothing(question, change) : list.node);
    } catch (error) {
      if (error instanceof Problem && error.status === 400) {
        said.replaceChildren();
        box.replaceChildren(refused(error, change));
      } else if (!each.aborted) {
        throw error;
      }
    }
  }

  function tell() {
    tools.update(question);
    title(question.query ? `“${question.query}”` : 'Browse');
  }

  async function change(values) {
    if (signal.aborted) {
      return;
    }
    question = { ...question, ...values };
    remember({ ...question, sort: question.sort && orderOf(question, user) });
    tell();
    await ask().catch(error => box.replaceChildren(failure(error, () => change({}))));
  }

  tell();
  signal.addEventListener('abort', () => {
    if (list.pages > 0) {
      pagesAt.set(JSON.stringify(question), list.pages);
    }
  });
  const pages = isBack() ? Math.min(MOST_PAGES, pagesAt.get(JSON.stringify(question)) || 1) : 1;
  await Promise.all([ask(pages), tools.drawn]);
  main.append(element('header', { class: 'browse-head' }, element('h1', {}, 'Browse'), tools.node), said, box);
}

function known({ mean, popularity }) {
  if (popularity === undefined) {
    return null;
  }
  return element('p', { class: 'film-known' }, popularity === 0
    ? 'not rated yet'
    : `${mean.toFixed(1)} in ${popularity.toLocaleString('en')} ${popularity === 1 ? 'rating' : 'ratings'}`);
}
