const KINDS = { rating: 'Ratings', like: 'Likes', list: 'Lists', cost: 'Costs' };

const row = (key, name, kind, better, decimals, meaning) => ({ key, name, kind, better, decimals, meaning });

/** What the leaderboard tells: key in the API, name, which way is better (null where neither is), decimals, and meaning. */
const MEASURES = [
  row('rmse', 'RMSE', 'rating', 'lower', 4, 'root of the mean squared error, in stars'),
  row('mae', 'MAE', 'rating', 'lower', 4, 'mean absolute error, in stars'),
  row('r2', 'R²', 'rating', 'higher', 4, 'share of the variance that is explained'),
  row('withinInterval', 'In the interval', 'rating', null, 4, 'share of ratings within their predicted interval; 0.8 is promised'),
  row('intervalWidth', 'Interval width', 'rating', 'lower', 3, 'mean width of the predicted intervals, in stars'),
  row('auc', 'AUC', 'like', 'higher', 4, 'how often a like is put above another rating'),
  row('logLoss', 'Log loss', 'like', 'lower', 4, 'how surprising likes are for the probabilities'),
  row('brier', 'Brier score', 'like', 'lower', 4, 'mean squared error of the probabilities'),
  row('calibrationError', 'Calibration error', 'like', 'lower', 4, 'how far probabilities are from what comes true'),
  row('ndcg', 'NDCG', 'list', 'higher', 4, 'likes in the list, the upper ones counting more'),
  row('precision', 'Precision', 'list', 'higher', 4, 'share of the list that is liked'),
  row('recall', 'Recall', 'list', 'higher', 4, 'share of the likes that are in the list'),
  row('map', 'MAP', 'list', 'higher', 4, 'mean average precision'),
  row('mrr', 'MRR', 'list', 'higher', 4, 'reciprocal rank of the first like'),
  row('coverage', 'Coverage', 'list', 'higher', 4, 'share of all films that are in anyone\'s list'),
  row('novelty', 'Novelty', 'list', 'higher', 2, 'how little known the films are, in bits'),
  row('diversity', 'Diversity', 'list', 'higher', 3, 'how different the films of a list are'),
  row('rare', 'Rare films', 'list', null, 4, 'share of the list that few have rated'),
  row('candidates', 'Candidates', 'list', null, 3, 'share of all films that may be listed'),
  row('fitSeconds', 'Fitting', 'cost', 'lower', 2, 'seconds to fit the model'),
  row('predictSeconds', 'Predicting', 'cost', 'lower', 2, 'seconds to score the held-out ratings'),
  row('listMillis', 'One list', 'cost', 'lower', 2, 'milliseconds to make a list'),
  row('bundleBytes', 'Room', 'cost', 'lower', 0, 'bytes that it adds to a bundle'),
  row('peakHeapBytes', 'Memory', 'cost', 'lower', 0, 'bytes of heap that fitting needs at most'),
];

/** A measure by its key; one that the page does not know is told by its key alone. */
export function measure(key) {
  return MEASURES.find(known => known.key === key) ?? row(key, key, 'other', null, 4, '');
}

/** The measures that some of the rows have, in order and by kind: [{ name, measures }]. */
export function measuresOf(rows) {
  const keys = new Set(rows.flatMap(({ figures }) => Object.keys(figures)));
  const present = [...MEASURES.filter(({ key }) => keys.delete(key)), ...[...keys].map(measure)];
  return [...new Set(present.map(({ kind }) => kind))]
    .map(kind => ({ name: KINDS[kind] ?? 'Others', measures: present.filter(one => one.kind === kind) }));
}

/** "lower is better", or nothing where neither is. */
export function direction({ better }) {
  return better ? `${better} is better` : '';
}

/** A value with the decimals of its measure. */
export function shown(value, { decimals }) {
  return value === null || value === undefined
    ? '–'
    : value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' });
}

/** A sorting of rows: the best first, those without the figure last. */
export function bestFirst({ key, better }) {
  const sign = better === 'lower' ? 1 : -1;
  const value = ({ figures }) => (figures[key] ? sign * figures[key].mean : Infinity);
  return (one, other) => value(one) - value(other) || 0;
}
