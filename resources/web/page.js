'use strict';

const byId = id => document.getElementById(id);

/** Asks the API; a problem document becomes an error that says its detail. */
async function ask(path) {
  let response;
  try {
    response = await fetch(path, { headers: { Accept: 'application/json' } });
  } catch {
    throw new Error('The server cannot be reached. Is it still running?');
  }
  const body = await response.json();
  if (!response.ok) {
    throw new Error(body.detail || body.title);
  }
  return body;
}

/** Makes an element. What it holds is only ever set as text, so no title can become markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

function filled(made, share) {
  made.style.setProperty('--filled', `${(100 * share).toFixed(1)}%`);
  return made;
}

/** "Godfather, The (1972)" as people say it: The Godfather. */
function spoken(title, year) {
  const name = year === null ? title : title.replace(new RegExp(`\\s*\\(${year}\\)\\s*$`), '');
  return name.replace(/^(.*?), (The|A|An|La|Le|Les|El|Los|Las|Il|Der|Die|Das)( \(.*\))?$/,
    (whole, start, article, rest = '') => `${article} ${start}${rest}`);
}

function links(movie) {
  const made = [];
  if (movie.imdbId) {
    made.push(element('a', { href: `https://www.imdb.com/title/${movie.imdbId}/`, rel: 'noreferrer' }, 'IMDb'));
  }
  if (movie.tmdbId) {
    made.push(element('a', { href: `https://www.themoviedb.org/movie/${movie.tmdbId}`, rel: 'noreferrer' }, 'TMDB'));
  }
  return made.flatMap(link => [' · ', link]);
}

function movieLine(movie, index) {
  const year = movie.year === null ? [] : [' ', element('small', {}, String(movie.year))];
  const stars = filled(element('span', { class: 'stars', 'aria-hidden': 'true' }), movie.predictedRating / 5);
  return element('li', {},
    element('span', { class: 'rank', 'aria-hidden': 'true' }, String(index + 1)),
    element('div', {},
      element('div', { class: 'title' }, spoken(movie.title, movie.year), ...year),
      element('div', { class: 'more' }, movie.genres.join(', ') || 'No genre listed', ...links(movie))),
    element('div', { class: 'score' }, stars, ' ', element('strong', {}, movie.predictedRating.toFixed(2)),
      element('span', { class: 'more' }, ' of 5')));
}

function show(...children) {
  byId('list').replaceChildren(...children);
}

function showError(error) {
  show(element('p', { class: 'error', role: 'alert' }, error.message));
}

function showRecommendation(found) {
  if (found.predictions.length === 0) {
    show(element('p', { class: 'hint' }, `User ${found.userId} has rated every movie that the group knows.`));
    return;
  }
  show(
    element('p', { class: 'lead' }, 'User ', element('strong', {}, String(found.userId)), ' belongs to the group ',
      element('strong', {}, found.cluster.name), `. Still unseen, ${ORDERS[found.rank]} (${found.model}):`),
    element('ol', { class: 'movies' }, ...found.predictions.map(movieLine)));
}

const ORDERS = { stars: 'best predicted ratings first', relevance: 'most likely watched first' };

async function recommend(user, rank = byId('rank').value) {
  const buttons = document.querySelectorAll('#ask button');
  buttons.forEach(button => { button.disabled = true; });
  byId('list').setAttribute('aria-busy', 'true');
  try {
    showRecommendation(await ask(`/user/${encodeURIComponent(user)}/recommendation?top=10&rank=${encodeURIComponent(rank)}`));
    history.replaceState(null, '', `?user=${encodeURIComponent(user)}&rank=${encodeURIComponent(rank)}`);
  } catch (error) {
    showError(error);
  } finally {
    buttons.forEach(button => { button.disabled = false; });
    byId('list').setAttribute('aria-busy', 'false');
  }
}

/** Anyone of the ratings set, each user with the same chance. */
async function anyone() {
  const { clusters } = await ask('/cluster');
  let place = Math.floor(Math.random() * clusters.reduce((sum, cluster) => sum + cluster.size, 0));
  const cluster = clusters.find(({ size }) => (place -= size) < 0);
  const page = await ask(`/user/list/${cluster.id}?size=1&page=${place + cluster.size}`);
  return page.items[0].userId;
}

async function showVersion() {
  const run = await ask('/version');
  const facts = [
    ['Ratings set', run.dataset],
    ['Trained', new Date(run.trained).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })],
    ['Version', run.version],
    ['Seed', String(run.seed)],
    ...Object.entries(run.metrics)
      .filter(([name]) => name.endsWith('.rmse'))
      .sort(([, one], [, other]) => one - other)
      .map(([name, value]) => [`RMSE of ${name.slice(0, -'.rmse'.length)}`, value.toFixed(3)]),
  ];
  byId('version').replaceChildren(...facts.flatMap(([name, value]) => [
    element('dt', {}, name), element('dd', {}, value)]));
}

async function showClusters() {
  const { clusters } = await ask('/cluster');
  const users = clusters.reduce((sum, cluster) => sum + cluster.size, 0);
  byId('clusters').replaceChildren(...clusters.map(cluster => element('li', {},
    element('div', { class: 'name' },
      element('a', { href: `/movie/list/${cluster.id}?sort=popularity` }, cluster.name),
      element('span', {}, `${cluster.size} users`)),
    element('span', { class: 'bar', 'aria-hidden': 'true' },
      filled(element('span'), users === 0 ? 0 : cluster.size / users)))));
}

/** The path of a route with the examples of its parameters filled in, as the contract gives them. */
function examplePath(path, parameters) {
  const query = parameters.filter(({ where }) => where === 'query').map(({ name, example }) => `${name}=${example}`);
  const filledIn = parameters.filter(({ where }) => where === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, example), path);
  return filledIn + (query.length ? `?${query.join('&')}` : '');
}

async function showRoutes() {
  const contract = await ask('/openapi.json');
  const resolved = parameter => (parameter.$ref ? contract.components.parameters[parameter.$ref.split('/').pop()] : parameter);
  const routes = Object.entries(contract.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })));
  byId('routes').replaceChildren(...routes.map(({ path, method, operation }) => {
    const parameters = (operation.parameters || []).map(resolved)
      .map(({ name, in: where, example }) => ({ name, where, example }));
    const route = element('code', {}, `${method} ${path}`);
    return element('li', {},
      method === 'GET' ? element('a', { href: examplePath(path, parameters) }, route) : route,
      element('span', {}, operation.summary));
  }));
}

function orExplain(work, id) {
  work().catch(error => byId(id).replaceChildren(element('div', { class: 'error' }, error.message)));
}

byId('ask').addEventListener('submit', event => {
  event.preventDefault();
  recommend(byId('user').value);
});

byId('rank').addEventListener('change', () => {
  if (byId('user').value) {
    recommend(byId('user').value);
  }
});

byId('anyone').addEventListener('click', async () => {
  try {
    byId('user').value = await anyone();
    await recommend(byId('user').value);
  } catch (error) {
    showError(error);
  }
});

const asked = new URLSearchParams(location.search);
if (asked.get('rank') in ORDERS) {
  byId('rank').value = asked.get('rank');
}
if (asked.get('user')) {
  byId('user').value = asked.get('user');
  recommend(asked.get('user'));
}
orExplain(showVersion, 'version');
orExplain(showClusters, 'clusters');
orExplain(showRoutes, 'routes');
