import { get, path } from '../api.js';
import { element } from '../dom.js';
import { card } from '../parts/card.js';
import { poster } from '../parts/poster.js';
import { say } from '../parts/say.js';
import { shelf } from '../parts/shelf.js';
import { chooseViewer, join } from '../parts/who.js';

const FILMS = 18;

/** For whoever comes in: what this is, three ways on, and what most people watch. */
export async function welcome({ main, signal }) {
  const { items } = await get(path('/movie', { sort: 'popularity', size: FILMS }), { signal });
  const popular = shelf({ id: 'popular', title: 'What most people watch' }, movie => card(movie));
  popular.update(items);
  main.append(
    element('section', { class: 'hero' },
      element('div', { class: 'hero-text' },
        element('h1', {}, 'Films you will love, and the reasons why'),
        element('p', { class: 'lead' }, 'Rate a few films. Marquee finds people of your taste, picks what you will most likely enjoy, '
          + 'and tells you for every film what speaks for it.'),
        element('p', { class: 'row' },
          element('button', { type: 'button', on: { click: joined } }, 'Join, and start in a minute'),
          element('button', { type: 'button', class: 'quiet', on: { click: chooseViewer } }, 'I have a number'),
          element('a', { class: 'button quiet', href: '#/browse' }, 'Look around'))),
      element('div', { class: 'hero-posters', 'aria-hidden': 'true' }, ...items.slice(0, 5).map(poster))),
    popular.node);
}

async function joined() {
  try {
    await join();
    location.hash = '#/start';
  } catch (error) {
    say(`You could not join. ${error.message}`);
  }
}
