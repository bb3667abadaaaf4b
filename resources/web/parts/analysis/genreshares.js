import { bars, WRITTEN } from './bars.js';
import { get, path } from '../../api.js';
import { colour } from '../chart.js';

const ROUTE = '/analytics/genres';

/** What a group watches beside what everyone does: the share of its ratings that goes to each genre. */
export async function genreShares({ id, name }, fill, signal) {
  const where = path(ROUTE, { cluster: id });
  const [own, all] = await Promise.all([get(where, { signal }), get(ROUTE, { signal })]);
  const everyone = new Map(all.genres.map(({ genre, share }) => [genre, share]));
  return bars({
    id: 'genre-shares',
    title: 'What it watches, by genre',
    said: `The share of each genre in the ratings of ${name} and of all users.`,
    columns: ['Genre', 'Films', 'Ratings', 'Share', 'Share among all', 'Users', 'Mean'],
    rows: own.genres.map(line => [line.genre, line.movies, line.ratings, line.share, everyone.get(line.genre), line.users, line.mean]),
    csv: where,
    lying: true,
    written: WRITTEN.percent,
    names: own.genres.map(({ genre }) => genre),
    series: [
      { label: name, values: own.genres.map(({ share }) => share), fill },
      { label: 'All users', values: own.genres.map(({ genre }) => everyone.get(genre)), fill: colour('star-off') },
    ],
  });
}
