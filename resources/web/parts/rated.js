import { get, path } from '../api.js';
import { element } from '../dom.js';
import { endless } from './endless.js';
import { entry } from './entry.js';
import { shownStars } from './stars.js';

const SIZE = 40;

/**
 * What a user rated, page by page.
 *
 * @param oldest whether the oldest come first; the API gives the newest first
 * @param controls makes what stands at the end of a line
 */
export async function ratedList(user, total, { oldest = false, signal, controls = stars }) {
  const last = Math.max(0, Math.ceil(total / SIZE) - 1);
  const asked = async page => {
    const answer = await get(path(`/user/${user}/rated`, { page: oldest ? last - page : page, size: SIZE }), { signal });
    return oldest
      ? { ...answer, items: answer.items.reverse(), nextPage: page < last ? page + 1 : null }
      : answer;
  };
  const list = endless({
    className: 'entries', label: 'Ratings', asked, keyed: ({ movieId }) => movieId, made: rating => entry(rating, controls(rating)),
  });
  list.show([await asked(0)]);
  return list.node;
}

function stars({ rating }) {
  return shownStars(rating);
}
