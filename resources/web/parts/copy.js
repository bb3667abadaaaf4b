import { element } from '../dom.js';
import { say } from './say.js';

/** Puts a text on the clipboard, and says so. */
export function copyButton(text, label) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say('Copied.');
    } catch {
      say('The browser does not let this page copy; select the text instead.');
    }
  };
  return element('button', { type: 'button', class: 'quiet copy', 'aria-label': label, on: { click: copy } }, 'Copy');
}
