import { path } from './api.js';

const SHARES = ['diversity', 'novelty'];
const LISTS = ['genre', 'with'];
const WORDS = ['from', 'to', 'cluster', 'rank', 'strategy'];

/** How the films of a list are told by the dials; every one of them stands in the address, so that a list can be shared. */
export function tuningOf(query) {
  const tuning = {};
  SHARES.forEach(name => {
    tuning[name] = Math.min(1, Math.max(0, Number(query.get(name)) || 0));
  });
  LISTS.forEach(name => {
    tuning[name] = (query.get(name) || '').split(',').filter(Boolean);
  });
  WORDS.forEach(name => {
    tuning[name] = query.get(name) || '';
  });
  return tuning;
}

/** What the address says of it; empty for what nobody touched. */
export function addressOf(tuning) {
  return Object.fromEntries(Object.entries(tuning).map(([name, value]) => [name, value === 0 ? '' : String(value)]));
}

/** Whether any dial is touched. */
export function isTuned(tuning) {
  return Object.values(addressOf(tuning)).some(Boolean);
}

/** The question to the API: for a person alone, or for all who watch together. */
export function questionOf({ diversity, novelty, from, to, genre, cluster, rank, strategy, with: others }, user, top) {
  const both = {
    top, genre: genre.join(','), year: from || to ? `${from}..${to}` : '', cluster, diversity: diversity || '', novelty: novelty || '',
  };
  return others.length === 0
    ? path(`/user/${user}/recommendation`, { ...both, rank })
    : path('/group/recommendation', { users: [user, ...others].join(','), strategy, ...both });
}
