import { get, Problem } from '../api.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';
import { credits } from '../parts/credits.js';
import { deeds } from '../parts/deeds.js';
import { forecast } from '../parts/forecast.js';
import { histogram } from '../parts/histogram.js';
import { poster } from '../parts/poster.js';
import { reasons } from '../parts/reasons.js';
import { filled } from '../parts/section.js';
import { shelf } from '../parts/shelf.js';
import { empty } from '../parts/states.js';
import { spoken } from '../parts/titles.js';
import { viewer } from '../viewer.js';

const SIMILAR = 18;

/** A film: what is known of it, what others gave it, what the viewer will, and why. */
export async function show({ main, parameters: [movieId], signal, title }) {
  const user = viewer.id;
  const ask = where => get(where, { signal });
  const movie = await ask(`/movie/${movieId}/metadata`).catch(unknown);
  if (!movie) {
    title('No such film');
    main.append(element('h1', {}, 'No such film'), empty(`No film has the number ${movieId}`,
      'It may have been typed wrongly, or the film came with another set of ratings.', element('a', { class: 'button', href: '#/browse' }, 'Browse all films')));
    return;
  }
  title(spoken(movie));
  const others = filled('ratings', 'How people rated it', async () => histogram(await ask(`/movie/${movieId}/ratings`)));
  const own = user === null ? [] : [
    filled('forecast', 'Your stars', async () => forecast(await ask(`/user/${user}/prediction/${movieId}`))),
    filled('reasons', 'Why', async () => reasons(await ask(`/user/${user}/recommendation/${movieId}/why`))),
  ];
  const sections = [...own.slice(0, 1), others, ...own.slice(1)];
  const refresh = () => sections.forEach(section => section.fill());
  main.append(
    element('article', { class: 'movie', 'data-movie': movieId },
      element('div', { class: 'movie-poster' }, poster(movie)),
      element('div', { class: 'movie-head' }, ...credits(movie), await deeds(movie, refresh, signal))),
    element('div', { class: 'movie-sections' }, ...sections.map(({ node }) => node)));
  await Promise.all([...sections.map(section => section.fill()), alike(main, await ask(`/movie/${movieId}/similar?top=${SIMILAR}`))]);
}

function unknown(error) {
  if (error instanceof Problem && error.status === 404) {
    return null;
  }
  throw error;
}

function alike(main, { movies }) {
  if (movies.length > 0) {
    const row = shelf({ id: 'similar', title: 'Similar films' }, movie => card(movie));
    row.update(movies);
    main.append(row.node);
  }
}
