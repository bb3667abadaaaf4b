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
    keep('viewer', id === null ? '' : String(id));
    this.dispatchEvent(new Event('change'));
  }

  /** Whether a user came into being in this browser, and may be forgotten from it. */
  hasJoined(id) {
    return joiners().includes(id);
  }

  /** Keeps in mind that a user came into being here. */
  joined(id) {
    keep('joined', [...joiners(), id].join(','));
  }

  /** A user who came into being here is gone. */
  left(id) {
    keep('joined', joiners().filter(one => one !== id).join(','));
  }
}();

function joiners() {
  return (localStorage.getItem('joined') || '').split(',').map(number).filter(id => id !== null);
}

function keep(name, text) {
  if (text === '') {
    localStorage.removeItem(name);
  } else {
    localStorage.setItem(name, text);
  }
}

function number(text) {
  return /^\d{1,10}$/.test(text || '') ? Number(text) : null;
}
