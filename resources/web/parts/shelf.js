import { element } from '../dom.js';
import { refigured } from './card.js';

const MOVE = { duration: 260, easing: 'cubic-bezier(.2, .7, .2, 1)' };

let shelves = 0;

/**
 * A row of films that can be brought up to date in place: films that stay keep their cards, so that neither the focus nor the
 * scroll position is lost; the others move up.
 *
 * @param id what the shelf is called in the page
 * @param carded makes the card of a movie
 * @param tools what stands beside the heading
 * @param below what stands between the heading and the films
 * @param none what stands there instead of films when there are none
 */
export function shelf({ id, title, tools = [], below = null, none = null }, carded) {
  const films = element('ul', { class: 'shelf-films' });
  const name = `shelf-${++shelves}`;
  const heading = element('h2', { id: name, tabindex: '-1' }, title);
  const turners = [turner(films, -1, `Back: ${title}`, '‹'), turner(films, 1, `On: ${title}`, '›')];
  const node = element('section', { class: 'shelf', 'data-shelf': id, 'aria-labelledby': name },
    element('div', { class: 'shelf-head' }, heading, ...tools, element('span', { class: 'turners' }, ...turners)), below, films, none);
  const items = new Map();
  const turn = () => turners.forEach(({ update }) => update());
  films.addEventListener('scroll', turn, { passive: true });
  new ResizeObserver(turn).observe(films);

  function item(movie) {
    const known = items.get(movie.movieId);
    if (known) {
      refigured(known.firstElementChild, movie);
      return known;
    }
    return element('li', {}, carded(movie));
  }

  return {
    node,
    title(text) {
      heading.textContent = text;
    },
    update(movies) {
      const wanted = movies.map(movie => [movie.movieId, item(movie)]);
      rearrange(films, wanted.map(([, made]) => made), heading);
      films.hidden = movies.length === 0;
      none?.toggleAttribute('hidden', movies.length > 0);
      items.clear();
      wanted.forEach(([movieId, made]) => items.set(movieId, made));
      turn();
    },
  };
}

function rearrange(films, wanted, heading) {
  const active = films.contains(document.activeElement) ? document.activeElement : null;
  const index = active ? [...films.children].findIndex(one => one.contains(active)) : -1;
  const before = new Map([...films.children].map(one => [one, one.getBoundingClientRect()]));
  const scrolled = films.scrollLeft;
  [...films.children].filter(one => !wanted.includes(one)).forEach(one => one.remove());
  wanted.forEach((one, place) => films.children[place] !== one && films.insertBefore(one, films.children[place] || null));
  films.scrollLeft = scrolled;
  if (active) {
    refocus(films, active, index, heading);
  }
  wanted.forEach(one => move(one, before.get(one)));
}

/** Where the focus was, or the same control of the film that moved up, or the heading. */
function refocus(films, active, index, heading) {
  const next = films.children[Math.min(index, films.children.length - 1)];
  const kind = ['.rating', '.marks', 'a'].find(one => active.matches(one));
  const heir = active.isConnected ? active : next && next.querySelector(kind);
  (heir || heading).focus({ preventScroll: active.isConnected });
}

function move(one, before) {
  if (!before || matchMedia('(prefers-reduced-motion: reduce)').matches) {
    return;
  }
  const { left } = one.getBoundingClientRect();
  if (left !== before.left) {
    one.animate([{ transform: `translateX(${before.left - left}px)` }, { transform: 'none' }], MOVE);
  }
}

function turner(films, way, label, sign) {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const made = element('button', {
    type: 'button', class: 'quiet icon turner', 'aria-label': label,
    on: { click: () => films.scrollBy({ left: way * 0.9 * films.clientWidth, behavior }) },
  }, sign);
  made.update = () => {
    const reached = way < 0 ? films.scrollLeft <= 1 : films.scrollLeft >= films.scrollWidth - films.clientWidth - 1;
    made.setAttribute('aria-disabled', String(reached));
  };
  return made;
}
