import { element, styled } from '../dom.js';
import { numbers } from './numbers.js';

const UNITS = { stars: 'stars', probability: 'probability of a like', score: 'score, to order by' };

/** What the models expect the viewer to give a film, with the interval, and each model's own word. */
export function forecast({ rated, model, predictedRating, interval, like, models }) {
  const known = predictedRating !== null;
  return [
    rated !== null && element('p', {},
      `You gave it ${said(rated)}. The models have learnt from that: what they say now is no forecast.`),
    known ? expected(predictedRating, model) : element('p', { class: 'soft' }, 'No served model predicts stars.'),
    known && scale(predictedRating, interval, rated),
    interval && element('p', {},
      `${percent(interval.share)} of such ratings lie between ${interval.lower.toFixed(1)} and ${interval.upper.toFixed(1)} stars.`),
    like && element('p', {}, `${said(like.threshold)} or more: ${percent(like.probability)} likely.`),
    numbers({
      summary: 'What each model says', className: 'models', columns: ['Model', 'Says', 'In'],
      rows: models.map(({ model: name, predicts, value }) => [name, value === null ? '–' : String(value), UNITS[predicts] || predicts]),
    }),
  ].filter(Boolean);
}

function expected(stars, model) {
  return element('p', { class: 'forecast' },
    element('b', { class: 'forecast-stars' }, stars.toFixed(1)), ' ', element('span', { class: 'soft' }, `of 5 stars, says the model ${model}`));
}

/** The stars from 0 to 5 as a line: the interval a band, the prediction a point, the own rating a ring. */
function scale(stars, interval, rated) {
  const at = value => `${20 * value}%`;
  return styled(element('div', { class: 'scale', 'aria-hidden': 'true' },
    interval && styled(element('span', { class: 'band' }), { from: at(interval.lower), wide: at(interval.upper - interval.lower) }),
    element('span', { class: 'point' }),
    rated !== null && styled(element('span', { class: 'ring' }), { rated: at(rated) }),
    ...[0, 1, 2, 3, 4, 5].map(value => styled(element('span', { class: 'tick' }, String(value)), { place: at(value) }))),
  { stars: at(stars) });
}

const said = stars => `${stars} ${stars === 1 ? 'star' : 'stars'}`;

const percent = share => `${Math.round(100 * share)} %`;
