import { element } from '../dom.js';

/** Asks before something that matters: true when the person agrees. Escape and the quiet button leave it. */
export function agreed(title, text, yes) {
  const closing = answer => ({ click: () => dialog.close(answer) });
  const dialog = element('dialog', { 'aria-labelledby': 'ask-title' },
    element('div', { class: 'stack' },
      element('h2', { id: 'ask-title' }, title),
      ...[text].flat().map(part => element('p', {}, part)),
      element('div', { class: 'row' },
        element('button', { type: 'button', on: closing('yes') }, yes),
        element('button', { type: 'button', class: 'quiet', autofocus: true, on: closing('no') }, 'Leave it'))));
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => dialog.addEventListener('close', () => {
    dialog.remove();
    resolve(dialog.returnValue === 'yes');
  }, { once: true }));
}
