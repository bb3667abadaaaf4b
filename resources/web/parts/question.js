import { element } from '../dom.js';
import { poster } from './poster.js';
import { ratingStars } from './stars.js';
import { spoken } from './titles.js';

/**
 * One film of the quick start, with all that can be answered.
 *
 * @param rate is called with the stars
 * @param skip, back, enough are called without anything; null where there is nothing to go back to, or too little yet
 */
export function question(movie, { done, wanted, rate, skip, back, enough }) {
  const name = spoken(movie);
  const way = (text, deed, options = {}) => element('button', {
    type: 'button', class: 'quiet', disabled: deed === null, ...options, on: { click: () => deed() },
  }, text);
  const keys = event => {
    const deed = { s: skip, b: back }[event.key.toLowerCase()];
    if (deed && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      deed();
    }
  };
  return element('article', { class: 'question', 'data-movie': movie.movieId, 'aria-label': name, on: { keydown: keys } },
    element('div', { class: 'question-poster' }, poster(movie)),
    element('div', { class: 'question-text' },
      progress(done, wanted),
      element('h1', {}, name),
      element('p', { class: 'soft' }, [movie.year, movie.genres.join(', ')].filter(Boolean).join(' · ')),
      ratingStars(name, null, rate),
      element('div', { class: 'row' },
        way('Haven’t seen it', skip, { class: 'quiet skip-film' }),
        way('Back', back, { class: 'quiet back' }),
        way('That’s enough', enough, { class: 'quiet enough' })),
      element('p', { class: 'keys soft' }, element('kbd', {}, '1'), '–', element('kbd', {}, '5'), ' rate, ',
        element('kbd', {}, '←'), ' ', element('kbd', {}, '→'), ' halves, ', element('kbd', {}, 'S'), ' skips, ', element('kbd', {}, 'B'), ' goes back')));
}

function progress(done, wanted) {
  const said = `${done} of ${wanted} films rated`;
  return element('p', { class: 'progress', role: 'status' }, element('span', { class: 'soft number' }, said),
    element('progress', { value: done, max: wanted, 'aria-label': said }));
}
