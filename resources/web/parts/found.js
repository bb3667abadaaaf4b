import { element } from '../dom.js';
import { empty } from './states.js';

/** How many films were found, in words; with a hint where none is called so. */
export function found({ query }, { total, items }) {
  const many = `${total.toLocaleString('en')} ${total === 1 ? 'film' : 'films'}`;
  if (query && total > 0 && /^(mistyped|partly)/.test(items[0].match || '')) {
    return [`Nothing is called “${query}”; `, total === 1 ? 'this comes close.' : `these ${many} come close.`];
  }
  return [many, query && total > 0 ? ` for “${query}”` : ''];
}

/** Nothing fits: what could be left out, each a press away. */
export function nothing({ query, genre, from, to }, change) {
  const ways = [
    genre && ['Any genre', { genre: '' }],
    (from || to) && ['Any year', { from: '', to: '' }],
    query && ['Any title', { query: '' }],
    [genre, from || to, query].filter(Boolean).length > 1 && ['Start afresh', { query: '', genre: '', from: '', to: '' }],
  ].filter(Boolean);
  const told = [query && `called “${query}”`, genre && `of ${genre.split(',').join(', ')}`, (from || to) && `from ${from || 'the beginning'} to ${to || 'today'}`];
  return empty('No film fits', `There is none ${told.filter(Boolean).join(', ')}. Leave something out:`,
    element('span', { class: 'chips' }, ...ways.map(([name, values]) => element('button', { type: 'button', class: 'quiet', on: { click: () => change(values) } }, name))));
}

/** The API takes no such question: why, and a way out. */
export function refused(error, change) {
  return empty('That cannot be asked', error.message,
    element('button', { type: 'button', class: 'quiet', on: { click: () => change({ query: '', genre: '', from: '', to: '', sort: '' }) } }, 'Start afresh'));
}
