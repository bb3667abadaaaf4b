import { FEWEST_FOR_MEAN } from '../browsing.js';
import { element } from '../dom.js';
import { empty } from './states.js';

const ANYTHING = { query: '', genre: '', from: '', to: '', sort: '' };

/** How many films were found, in words; with a hint where none is called so. */
export function found({ query, sort }, { total, items }) {
  const many = `${total.toLocaleString('en')} ${total === 1 ? 'film' : 'films'}`;
  if (query && total > 0 && /^(mistyped|partly)/.test(items[0].match || '')) {
    return [`Nothing is called “${query}”; `, total === 1 ? 'this comes close.' : `these ${many} come close.`];
  }
  return [many, query && total > 0 ? ` for “${query}”` : '', sort === 'mean' ? ` with ${FEWEST_FOR_MEAN} ratings or more` : ''];
}

/** Nothing fits: what could be left out, each a press away. */
export function nothing(question, change) {
  const { query, genre, from, to, sort } = question;
  const ways = [
    genre && ['Any genre', { genre: '' }],
    (from || to) && ['Any year', { from: '', to: '' }],
    query && ['Any title', { query: '' }],
    sort === 'mean' && ['However few ratings', { sort: '' }],
  ].filter(Boolean);
  const all = ways.length > 1 ? [...ways, ['Start afresh', ANYTHING]] : ways;
  return empty('No film fits', `There is none ${wished(question).join(', ')}. Leave something out:`,
    element('span', { class: 'chips' }, ...all.map(([name, values]) => button(name, () => change(values)))));
}

function wished({ query, genre, from, to, sort }) {
  const genres = genre.split(',').filter(Boolean);
  const without = genres.filter(name => name.startsWith('-')).map(name => name.slice(1));
  const wanted = genres.filter(name => !name.startsWith('-'));
  return [
    query && `called “${query}”`,
    wanted.length > 0 && `in ${wanted.join(' and ')}`,
    without.length > 0 && `without ${without.join(' or ')}`,
    (from || to) && `from ${from || 'the beginning'} to ${to || 'today'}`,
    sort === 'mean' && `with ${FEWEST_FOR_MEAN} ratings or more`,
  ].filter(Boolean);
}

/** The API takes no such question: why, and a way out. */
export function refused(error, change) {
  return empty('That cannot be asked', error.message,
    button('Start afresh', () => change(ANYTHING)));
}

function button(name, press) {
  return element('button', { type: 'button', class: 'quiet', on: { click: press } }, name);
}
