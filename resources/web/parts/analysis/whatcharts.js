import { bars, plugins, WRITTEN } from './bars.js';
import { groupColour } from './mark.js';
import { count, counted, decimal, percent } from './numbers.js';
import { get, path } from '../../api.js';
import { element } from '../../dom.js';
import { chart, colour } from '../chart.js';

const POINTS = 50;

/** How often each number of stars was given. */
export async function stars(filters, signal) {
  const where = path('/analytics/ratings', filters);
  const { distribution, ratings, mean, median, standardDeviation } = await get(where, { signal });
  const said = `${counted(ratings, 'rating')}: mean ${decimal(mean)}, median ${decimal(median)}, standard deviation ${decimal(standardDeviation)}.`;
  return noted(said, bars({
    id: 'stars',
    title: 'Stars',
    said,
    columns: ['Stars', 'Ratings', 'Share'],
    rows: distribution.map(line => [line.stars, line.ratings, line.share]),
    csv: where,
    names: distribution.map(line => line.stars),
    series: [{ label: 'Ratings', values: distribution.map(line => line.ratings) }],
  }));
}

/** How much each genre was rated. */
export async function genres(filters, signal) {
  const where = path('/analytics/genres', filters);
  const { genres: lines } = await get(where, { signal });
  return bars({
    id: 'genres',
    title: 'Genres',
    said: `The ratings of ${counted(lines.length, 'genre')}; the most rated come first.`,
    columns: ['Genre', 'Films', 'Ratings', 'Share', 'Users', 'Mean'],
    rows: lines.map(line => [line.genre, line.movies, line.ratings, line.share, line.users, line.mean]),
    csv: where,
    lying: true,
    names: lines.map(({ genre }) => genre),
    series: [{ label: 'Ratings', values: lines.map(({ ratings }) => ratings) }],
  });
}

/** What the users of each group did. */
export async function groups({ cluster, ...filters }, signal) {
  const where = path('/analytics/clusters', filters);
  const { clusters } = await get(where, { signal });
  const figure = bars({
    id: 'groups',
    title: 'Groups of taste',
    said: 'How much the users of each group rated.',
    columns: ['Group', 'Size', 'Users', 'Films', 'Ratings', 'Share', 'Mean'],
    rows: clusters.map(line => [line.name, line.size, line.users, line.movies, line.ratings, line.share, line.mean]),
    csv: where,
    lying: true,
    names: clusters.map(({ name }) => name),
    series: [{ label: 'Ratings', values: clusters.map(({ ratings }) => ratings), fill: clusters.map(({ clusterId }) => groupColour(clusterId)) }],
  });
  return cluster === null ? figure : noted('Of all groups, whichever is chosen.', figure);
}

/** How few films have how much of all ratings. */
export async function longTail(filters, signal) {
  const where = path('/analytics/long-tail', { ...filters, points: POINTS });
  const { points, movies, halfOfRatings, gini } = await get(where, { signal });
  const said = `The ${count(halfOfRatings)} most rated of ${counted(movies, 'film')} have half of the ratings; Gini ${decimal(gini)}.`;
  const figure = noted(said, chart({
    id: 'long-tail',
    title: 'The long tail',
    said,
    columns: ['Share of films', 'Films', 'Ratings', 'Share of ratings'],
    rows: points.map(point => [point.movieShare, point.movies, point.ratings, point.ratingShare]),
    csv: where,
    config: {
      type: 'line',
      data: { datasets: [{
        label: 'Ratings', fill: true, borderColor: colour('accent'), backgroundColor: `${colour('accent')}33`, pointRadius: 2, pointHitRadius: 12,
        data: points.map(({ movieShare, ratingShare }) => ({ x: movieShare, y: ratingShare })),
      }] },
      options: {
        scales: { x: scale('of the films, the most rated first'), y: scale('of the ratings') },
        plugins: plugins([1], ({ raw }) => `${percent(raw.x)} of the films have ${percent(raw.y)} of the ratings`),
      },
    },
  }));
  figure.querySelector('.canvas').classList.add('many');
  return figure;
}

/** Says below its title what a chart comes to. */
function noted(text, figure) {
  figure.querySelector('figcaption').after(element('p', { class: 'soft' }, text));
  return figure;
}

function scale(text) {
  return { type: 'linear', min: 0, max: 1, title: { display: true, text }, ticks: { callback: WRITTEN.percent, maxTicksLimit: 6 } };
}
