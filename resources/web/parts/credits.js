import { path } from '../api.js';
import { element } from '../dom.js';
import { shownStars } from './stars.js';
import { spoken } from './titles.js';

const DOLLARS = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/**
 * What is known of a film: title, genres, mean, story, and where to read on. What is not known is not mentioned.
 *
 * @param ratings what others gave it, by now
 */
export function credits(movie, ratings) {
  const { year, genres, runtime, language, tagline, overview, keywords } = movie;
  const line = [year, runtime && `${runtime} minutes`, language && languageName(language)].filter(Boolean).join(' · ');
  return [
    element('h1', {}, spoken(movie)),
    line && element('p', { class: 'movie-line' }, line),
    genres.length > 0 && element('ul', { class: 'chips', 'aria-label': 'Genres' }, ...genres.map(genre => element('li', {},
      element('a', { class: 'chip', href: path('#/browse', { genre }) }, genre)))),
    mean(ratings),
    tagline && element('p', { class: 'tagline' }, tagline),
    overview && element('p', { class: 'overview' }, overview),
    keywords.length > 0 && element('p', { class: 'soft' }, `About: ${keywords.slice(0, 12).join(', ')}`),
    money(movie),
    elsewhere(movie),
  ].filter(Boolean);
}

/** The mean of all ratings by now. */
export function mean({ ratings, mean: stars }) {
  if (ratings === 0) {
    return element('p', { class: 'movie-mean soft' }, 'Nobody has rated it yet.');
  }
  return element('p', { class: 'movie-mean' }, shownStars(stars), element('b', {}, stars.toFixed(2)),
    element('span', { class: 'soft' }, `mean of ${ratings.toLocaleString('en')} ${ratings === 1 ? 'rating' : 'ratings'}`));
}

function money({ budget, revenue, released }) {
  const facts = [
    released && ['Released', released],
    budget && ['Budget', DOLLARS.format(budget)],
    revenue && ['Revenue', DOLLARS.format(revenue)],
  ].filter(Boolean);
  return facts.length > 0 && element('dl', { class: 'facts' }, ...facts.flatMap(([name, value]) =>
    [element('dt', {}, name), element('dd', {}, value)]));
}

function elsewhere({ imdbId, tmdbId }) {
  const places = [
    imdbId && ['IMDb', `https://www.imdb.com/title/${encodeURIComponent(imdbId)}/`],
    tmdbId && ['TMDB', `https://www.themoviedb.org/movie/${encodeURIComponent(tmdbId)}`],
  ].filter(Boolean);
  return places.length > 0 && element('p', { class: 'elsewhere soft' }, 'Read on at ', ...places.flatMap(([name, href], at) =>
    [at > 0 && ' and ', element('a', { href, rel: 'noreferrer', target: '_blank' }, name)]));
}

function languageName(code) {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code);
  } catch {
    return code;
  }
}
