import { get } from './api.js';
import { element } from './dom.js';
import { say } from './parts/say.js';
import { failure, waiting } from './parts/states.js';
import { landed, turned } from './places.js';
import { viewer } from './viewer.js';

/** Every view: its address, the title of its page, and the module whose `show(page)` fills it. A new one is a line here. */
export const VIEWS = [
  { at: /^\/$/, title: 'Home', tab: '#/', load: () => import('./views/home.js') },
  { at: /^\/start$/, title: 'A quick start', tab: '#/', load: () => import('./views/start.js') },
  { at: /^\/browse$/, title: 'Browse', tab: '#/browse', load: () => import('./views/browse.js') },
  { at: /^\/movie\/(\d+)$/, title: 'Film', tab: '#/browse', load: () => import('./views/movie.js') },
  { at: /^\/mine$/, title: 'My films', tab: '#/mine', load: () => import('./views/mine.js') },
  { at: /^\/user\/(\d+)$/, title: 'User', tab: '#/data', load: () => import('./views/user.js') },
  { at: /^\/data$/, title: 'Data', tab: '#/data', load: () => import('./views/data.js') },
  { at: /^\/groups$/, title: 'Groups of taste', tab: '#/data', load: () => import('./views/groups.js') },
  { at: /^\/groups\/(\d+)$/, title: 'A group of taste', tab: '#/data', load: () => import('./views/group.js') },
  { at: /^\/similarity$/, title: 'Similarity', tab: '#/data', load: () => import('./views/similarity.js') },
  { at: /^\/activity$/, title: 'Activity', tab: '#/data', load: () => import('./views/activity.js') },
  { at: /^\/models$/, title: 'Models', tab: '#/data', load: () => import('./views/models.js') },
  { at: /^\/runs$/, title: 'Runs', tab: '#/data', load: () => import('./views/runs.js') },
  { at: /^\/runs\/compare$/, title: 'Runs compared', tab: '#/data', load: () => import('./views/compare.js') },
  { at: /^\/runs\/([\w.:-]+)$/, title: 'A run', tab: '#/data', load: () => import('./views/run.js') },
  { at: /^\/api$/, title: 'API explorer', tab: '#/data', load: () => import('./views/explorer.js') },
];

const PATIENCE_MILLIS = 120;

let present = new AbortController();
let shown = '';

/** The address within the page: `#/browse?query=toy` has the path /browse and the query. */
export function address(hash = location.hash) {
  const [path, query = ''] = (hash.startsWith('#/') ? hash.slice(1) : '/').split('?', 2);
  return { path, query: new URLSearchParams(query) };
}

/** Puts other values into the address's query without leaving the view; empty ones leave it. */
export function remember(values) {
  const { path, query } = address();
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === '' || value === false) {
      query.delete(name);
    } else {
      query.set(name, String(value));
    }
  }
  const text = query.toString();
  history.replaceState(history.state, '', `#${path}${text ? `?${text}` : ''}`);
}

/**
 * Shows the view of the present address. A view's `show(page)` gets { main, parameters, query, signal, title(text) } and fills
 * main; what it throws is shown in its place, with a way to try again. The signal tells it that another view came.
 */
export async function go({ focus = true } = {}) {
  present.abort();
  const mine = present = new AbortController();
  const { path, query } = address();
  const view = VIEWS.find(({ at }) => at.test(path));
  const outer = document.getElementById('main');
  const main = element('div', { class: 'view', 'data-path': path });
  mark(view);
  const patience = setTimeout(() => outer.replaceChildren(waiting()), PATIENCE_MILLIS);
  mine.signal.addEventListener('abort', () => clearTimeout(patience));
  const title = text => {
    document.title = `${text} · Marquee`;
  };
  const stay = turned();
  title(view ? view.title : 'Not found');
  try {
    if (!view) {
      throw Object.assign(new Error('No page has this address.'), { title: 'Nothing is here', final: true });
    }
    const { show } = await loaded(view);
    await show({ main, parameters: view.at.exec(path).slice(1), query, signal: mine.signal, title });
  } catch (error) {
    if (isGone(error)) {
      say(`${error.message} Who is watching?`);
      viewer.choose(null);
      return;
    }
    if (!mine.signal.aborted) {
      main.replaceChildren(failure(error, error.final ? null : () => go()));
    }
  } finally {
    clearTimeout(patience);
  }
  if (!mine.signal.aborted) {
    outer.replaceChildren(main);
    window.scrollTo(0, stay);
    landed();
    arrive(outer, focus && path !== shown);
    shown = path;
  }
}

/** Whether the server does not know the viewer, any more or at all. */
function isGone({ kind, more }) {
  return kind === 'unknown-user' && viewer.id !== null && `${more.instance}/`.startsWith(`/user/${viewer.id}/`);
}

/** The module of a view. Where it does not come, the server is asked whether it is there at all. */
async function loaded(view) {
  try {
    return await view.load();
  } catch (error) {
    await get('/health');
    throw error;
  }
}

function mark(view) {
  for (const link of document.querySelectorAll('.tabs a')) {
    if (view && link.getAttribute('href') === view.tab) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

/**
 * Readers of the screen hear the new page's heading; everyone starts from there with the keyboard. A view may name another
 * element to start from by `data-start`, an address a section of its view: `#/movie/318?part=reasons`.
 */
function arrive(outer, focus) {
  const start = outer.querySelector('[data-start]');
  const part = focus && outer.querySelector(`[data-section="${CSS.escape(address().query.get('part') || '')}"] h2`);
  if (start) {
    start.focus({ preventScroll: true });
    return;
  }
  if (part) {
    part.setAttribute('tabindex', '-1');
    part.focus({ preventScroll: true });
    part.scrollIntoView();
    return;
  }
  const heading = outer.querySelector('h1');
  if (focus && heading) {
    heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
  }
}
