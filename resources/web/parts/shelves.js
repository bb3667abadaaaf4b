/**
 * Shelves one above the other, brought up to date in place: those that stay keep their nodes, and the one in use keeps its
 * place in the window while others come and go above it.
 *
 * @param made makes the shelf of a description of the API's: { id, title, because, movies }
 */
export function shelvesIn(box, made) {
  let shown = new Map();
  return descriptions => {
    const anchor = box.querySelector('.shelf:focus-within') || [...box.children].find(one => one.getBoundingClientRect().bottom > 120);
    const top = anchor && anchor.getBoundingClientRect().top;
    const next = new Map(descriptions.map(one => [key(one), shown.get(key(one)) || made(one)]));
    shown.forEach((one, name) => next.has(name) || one.node.remove());
    [...next.values()].forEach(({ node }, place) =>
      box.children[place] !== node && box.insertBefore(node, box.children[place] || null));
    descriptions.forEach(one => next.get(key(one)).update(one.movies));
    shown = next;
    if (anchor && anchor.isConnected) {
      window.scrollBy({ top: anchor.getBoundingClientRect().top - top, behavior: 'instant' });
    }
  };
}

function key({ id, because }) {
  return because ? `${id}-${because.movieId}` : id;
}
