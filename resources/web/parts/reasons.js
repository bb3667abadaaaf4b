import { element, styled } from '../dom.js';

/** Why a model scores a film so: each reason a bar, raising to the right, lowering to the left, with its words and its number. */
export function reasons({ score, predicts, model, ratings, features }) {
  const unit = predicts === 'stars' ? 'stars' : 'points';
  return [
    element('p', { class: 'soft' }, `What makes the ${score.toFixed(2)} ${unit} of the model ${model}. `
      + 'Each bar is measured: the model is asked again without what it tells of.'),
    element('div', { class: 'reason-groups' },
      group('Your ratings', ratings.text, ratings, unit),
      group('What else the model looks at', null, features, unit)),
  ];
}

/** What stands there while the reasons are measured: that they are, and bars without words. */
export function measuring() {
  return [
    element('p', { class: 'soft' }, 'Measuring: the model is asked again without each thing that it looks at. This takes a moment where there is much to ask.'),
    element('div', { class: 'reason-groups', 'aria-hidden': 'true' }, ...[0, 1].map(() =>
      element('div', { class: 'measuring' }, ...[0, 1, 2].map(() => element('span', { class: 'ghost' }))))),
  ];
}

function group(title, text, { raising, lowering }, unit) {
  const all = [...raising, ...lowering];
  if (all.length === 0 && !text) {
    return null;
  }
  const widest = Math.max(...all.map(({ effect }) => Math.abs(effect)));
  return element('div', { class: 'reason-group' },
    element('h3', {}, title),
    text && element('p', { class: 'soft' }, text),
    all.length === 0
      ? element('p', { class: 'soft' }, 'None of them changes it.')
      : element('ul', { class: 'reasons' }, ...all.map(reason => bar(reason, widest, unit))));
}

function bar({ movieId, text, effect }, widest, unit) {
  const number = `${effect > 0 ? '+' : '−'}${Math.abs(effect).toPrecision(2)}`;
  return element('li', { class: effect > 0 ? 'raising' : 'lowering' },
    element('span', { class: 'reason-text' }, movieId === undefined ? text : element('a', { href: `#/movie/${movieId}` }, text)),
    styled(element('span', { class: 'reason-bar', 'aria-hidden': 'true' }), { width: `${50 * Math.abs(effect) / widest}%` }),
    element('span', { class: 'reason-effect number' }, number, element('span', { class: 'unseen' }, ` ${unit}`)));
}
