import { get, Problem } from '../api.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';
import { credits, mean } from '../parts/credits.js';
import { deeds } from '../parts/deeds.js';
import { forecast } from '../parts/forecast.js';
import { histogram } from '../parts/histogram.js';
import { poster } from '../parts/poster.js';
import { measuring, reasons } from '../parts/reasons.js';
import { filled } from '../parts/section.js';
import { shelf } from '../parts/shelf.js';
import { empty } from '../parts/states.js';
import { spoken } from '../parts/titles.js';
import { viewer } from '../viewer.js';

const SIMILAR = 18;

/** So long the reasons may take and yet come with the rest, so that nothing moves when they do. */
const TOGETHER_MILLIS = 150;

/** A film: what is known of it, what others gave it, what the viewer will, and why. */
export async function show({ main, parameters: [movieId], signal, title }) {
  const ask = where => get(where, { signal });
  const [movie, ratings] = await Promise.all([ask(`/movie/${movieId}/metadata`), ask(`/movie/${movieId}/ratings`)]).catch(unknown);
  if (!movie) {
    title('No such film');
    main.append(...noSuchFilm(movieId));
    return;
  }
  title(spoken(movie));
  const others = given(main, movieId, ask);
  const reasoned = viewer.id === null ? null : why(movieId, viewer.id, ask);
  const sections = viewer.id === null ? [others] : [expected(movieId, viewer.id, ask), others, reasoned];
  const row = shelf({ id: 'similar', title: 'Similar films' }, similar => card(similar));
  main.append(
    element('article', { class: 'movie', 'data-movie': movieId },
      element('div', { class: 'movie-poster' }, poster(movie)),
      element('div', { class: 'movie-head' }, ...credits(movie, ratings),
        await deeds(movie, () => sections.forEach(section => section.fill()), signal))),
    element('div', { class: 'movie-sections' }, ...sections.map(({ node }) => node)));
  const [{ movies }] = await Promise.all([
    ask(`/movie/${movieId}/similar?top=${SIMILAR}`),
    ...sections.map(section => (section === reasoned ? soon(section.fill()) : section.fill())),
  ]);
  if (movies.length > 0) {
    row.update(movies);
    main.append(row.node);
  }
}

/** What others gave it. */
function given(main, movieId, ask) {
  return filled('ratings', 'How people rated it', async () => {
    const ratings = await ask(`/movie/${movieId}/ratings`);
    main.querySelector('.movie-mean').replaceWith(mean(ratings));
    return histogram(ratings);
  });
}

/** What the viewer will give it. */
function expected(movieId, user, ask) {
  return filled('forecast', 'Your stars', async () => forecast(await ask(`/user/${user}/prediction/${movieId}`)));
}

/** Why the viewer will: every reason is measured, which takes its time where there is much to measure. */
function why(movieId, user, ask) {
  return filled('reasons', 'Why', async () => reasons(await ask(`/user/${user}/recommendation/${movieId}/why`)), measuring);
}

/** Waits for what comes soon, and no longer. */
function soon(coming) {
  return Promise.race([coming, new Promise(done => {
    setTimeout(done, TOGETHER_MILLIS);
  })]);
}

function unknown(error) {
  if (error instanceof Problem && error.status === 404) {
    return [];
  }
  throw error;
}

function noSuchFilm(movieId) {
  return [
    element('h1', {}, 'No such film'),
    empty(`No film has the number ${movieId}`, 'It may have been typed wrongly, or the film came with another set of ratings.',
      element('a', { class: 'button', href: '#/browse' }, 'Browse all films')),
  ];
}
