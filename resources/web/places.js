/** Where each page of the browser's history was left, so that going back leads to the same place. */
const left = new Map();
let entry = null;

history.scrollRestoration = 'manual';

/** Notes how far the page that is left was scrolled, and tells how far the one that comes had been: 0 for a new one. */
export function turned() {
  if (entry !== null) {
    left.set(entry, window.scrollY);
  }
  entry = history.state?.entry ?? named();
  return left.get(entry) || 0;
}

/** Whether the page that is shown now was shown before. */
export function isBack() {
  return left.has(entry);
}

function named() {
  const name = `${Date.now()}-${Math.random()}`;
  history.replaceState({ entry: name }, '');
  return name;
}
