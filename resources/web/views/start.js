import { get, path, send } from '../api.js';
import { element } from '../dom.js';
import { say } from '../parts/say.js';
import { join } from '../parts/who.js';
import { viewer } from '../viewer.js';
import { firstList } from './first.js';
import { question } from '../parts/question.js';

const WANTED = 10;
const ENOUGH = 3;
const MOST_ASKED = 30;

/** One minute for newcomers: a film at a time, to rate or to skip, until the first list can be made. */
export async function show({ main, signal }) {
  if (viewer.id === null) {
    main.append(invitation());
    return;
  }
  const user = viewer.id;
  const answers = [];
  const box = element('div', { class: 'start' });

  const rated = () => answers.filter(({ stars }) => stars !== null).length;
  const skipped = () => answers.filter(({ stars }) => stars === null).map(({ movie }) => movie.movieId);

  async function next(again = null) {
    if (rated() >= WANTED || answers.length >= MOST_ASKED) {
      return finish();
    }
    const movie = again || (await get(path(`/user/${user}/onboarding`, { top: 1, skip: skipped() }), { signal })).questions[0];
    if (!movie) {
      return finish();
    }
    box.replaceChildren(question(movie, {
      done: rated(), wanted: WANTED,
      rate: stars => answer(movie, stars),
      skip: () => answer(movie, null),
      back: answers.length > 0 ? back : null,
      enough: rated() >= ENOUGH || answers.length >= WANTED ? finish : null,
    }));
    const stars = box.querySelector('.rating');
    stars.setAttribute('data-start', '');
    stars.focus({ preventScroll: true });
  }

  async function answer(movie, stars) {
    if (stars !== null) {
      await send('PUT', `/user/${user}/rating/${movie.movieId}`, { rating: stars });
    }
    answers.push({ movie, stars });
    await next().catch(tell);
  }

  async function back() {
    const { movie, stars } = answers[answers.length - 1];
    try {
      if (stars !== null) {
        await send('DELETE', `/user/${user}/rating/${movie.movieId}`);
      }
      answers.pop();
      await next(movie);
    } catch (error) {
      tell(error);
    }
  }

  async function finish() {
    box.replaceChildren(...await firstList(user, signal));
    box.querySelector('h1').focus();
  }

  main.append(box);
  await next();
}

function tell(error) {
  if (error.name !== 'AbortError') {
    say(error.message);
  }
}

function invitation() {
  return element('div', { class: 'start invitation' },
    element('h1', {}, 'Ten films, one minute'),
    element('p', { class: 'lead' }, 'Say what you think of a few well-known films, skip those that you have not seen, and get a list of your own.'),
    element('p', { class: 'row' }, element('button', { type: 'button', on: { click: () => join().catch(tell) } }, 'Join and start')));
}
