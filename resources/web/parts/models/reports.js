import { get, path } from '../../api.js';
import { element } from '../../dom.js';
import { failure, empty } from '../states.js';

/** How a report that is not there is made. */
const MADE_BY = {
  leaderboard: './marquee evaluate --seeds 5 --keep',
  importance: './marquee train',
  clusters: './marquee train',
  'cluster-study': './marquee study-clusters --keep',
};

/** Which reports there are, newest first. */
export async function listed(signal) {
  return (await get('/reports', { signal })).reports;
}

/**
 * The part of a page that shows a report of a kind: the newest, or another that is chosen.
 *
 * @param reports all there are
 * @param draw makes nodes of a report: { kind, version, at, dataset, content, csv }
 */
export async function reportSection({ kind, title, reports, draw, signal }) {
  const mine = reports.filter(report => report.kind === kind);
  const place = element('div', { class: 'stack' });
  const section = element('section', { class: 'stack', id: kind, 'aria-label': title });
  if (mine.length === 0) {
    section.append(element('h2', {}, title), empty('Not measured yet', 'This command does it, and keeps the result:',
      element('code', { class: 'command' }, MADE_BY[kind])));
    return section;
  }
  const fill = async report => {
    try {
      place.replaceChildren(...await drawn(report, draw, signal));
    } catch (error) {
      place.replaceChildren(failure(error, () => fill(report)));
    }
  };
  await fill(mine[0]);
  section.append(mine.length > 1 ? choice(kind, title, mine, fill) : '', place);
  return section;
}

async function drawn({ kind, version, at }, draw, signal) {
  const where = path(`/reports/${kind}`, { version: version ?? at });
  return [await draw({ ...await get(where, { signal }), csv: where })].flat().filter(Boolean);
}

function choice(kind, title, reports, fill) {
  const select = element('select', { id: `${kind}-report` }, ...reports.map((report, index) =>
    element('option', { value: index }, named(report))));
  select.addEventListener('change', () => fill(reports[select.value]));
  return element('label', { for: `${kind}-report`, class: 'which' }, `${title}: which report`, select);
}

/** A report in words: of which version, or made when. */
export function named({ version, at, dataset }) {
  const day = at.slice(0, 16).replace('T', ' ');
  return `${version ? `version ${version}` : 'by a command'}, ${day} UTC, ${dataset}`;
}
