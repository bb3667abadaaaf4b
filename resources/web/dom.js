/**
 * Makes an element. Text stays text: nothing here ever reads markup, so no title can become any.
 *
 * @param attributes by name; false and null leave one out, true sets it empty, `on` holds listeners by event
 * @param children nodes and texts; null is left out
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for a part of a drawing. */
export function drawn(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function fill(made, { on = {}, ...attributes }, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value === true ? '' : String(value));
    }
  }
  for (const [event, listener] of Object.entries(on)) {
    made.addEventListener(event, listener);
  }
  made.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

/** Sets custom properties of the style: `styled(bar, { share: 0.4 })` sets --share. */
export function styled(made, properties) {
  for (const [name, value] of Object.entries(properties)) {
    made.style.setProperty(`--${name}`, String(value));
  }
  return made;
}

/** Waits until nothing came for a moment, and does it then. */
export function settled(work, millis = 150) {
  let timer = 0;
  return (...given) => {
    clearTimeout(timer);
    timer = setTimeout(() => work(...given), millis);
  };
}

/** Calls back when an element comes near the window, once. */
export function whenNear(made, callback) {
  const watcher = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      watcher.disconnect();
      callback();
    }
  }, { rootMargin: '600px' });
  watcher.observe(made);
  return watcher;
}
