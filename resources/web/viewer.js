/** Whose page this is: kept in the browser, told to every view by a "change". */
export const viewer = new class extends EventTarget {
  #id = number(localStorage.getItem('viewer'));

  /** The id, or null while nobody was chosen. */
  get id() {
    return this.#id;
  }

  /** Shows the page to a user from now on; null for nobody. */
  choose(id) {
    if (id === this.#id) {
      return;
    }
    this.#id = id;
    if (id === null) {
      localStorage.removeItem('viewer');
    } else {
      localStorage.setItem('viewer', String(id));
    }
    this.dispatchEvent(new Event('change'));
  }
}();

function number(text) {
  return /^\d{1,10}$/.test(text || '') ? Number(text) : null;
}
