/** Where each page of the browser's history was left, so that going back leads to the same place. */
const left = new Map();
let entry = null;
let shown = false;

history.scrollRestoration = 'manual';

/** Notes how far the page that is left was scrolled, and tells how far the one that comes had been: 0 for a new one. */
export function turned() {
  if (shown) {
    left.set(entry, window.scrollY);
  }
  shown = false;
  entry = history.state?.entry ?? named();
  return left.get(entry) || 0;
}

/** The page that came is shown and can be scrolled; one that is left earlier keeps the place that it had before. */
export function landed() {
  shown = true;
}

/** Whether the page that comes was shown before. */
export function isBack() {
  return left.has(entry);
}

function named() {
  const name = `${Date.now()}-${Math.random()}`;
  history.replaceState({ entry: name }, '');
  return name;
}
