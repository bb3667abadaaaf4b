const CONTROLS = ['.rating', '.marks', '[data-mark]', '.take-off'];
const NAMES = '.film-link, .entry-title';

/**
 * The way back to a film for the focus, to be noted before the film is changed and gone after that was undone: to the control that
 * it was changed with, or the same on a new card, first where it was; to the film's name; and where the film is not shown, to the
 * nearest heading. Who went on to somewhere else meanwhile stays there.
 *
 * @param from the control
 */
export function wayBack({ movieId }, from) {
  const main = document.getElementById('main');
  const part = from.closest('section');
  const control = CONTROLS.find(one => from.matches(one));
  return () => {
    if (document.activeElement !== main) {
      return;
    }
    const places = [part, main].filter(place => place && place.isConnected);
    const film = `[data-movie="${movieId}"]`;
    const first = css => places.map(place => place.querySelector(css)).find(Boolean);
    const end = from.isConnected ? from : first(`${film} ${control}`) || first(`${film} :is(${NAMES})`) || first('h1, h2');
    if (end) {
      arrive(end, main.matches(':focus-visible'));
    }
  };
}

function arrive(end, byKeys) {
  if (end.matches('h1, h2')) {
    end.setAttribute('tabindex', '-1');
  }
  end.focus({ preventScroll: !byKeys });
}
