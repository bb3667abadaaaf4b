import { connection, get } from './api.js';
import { go } from './router.js';
import { viewer } from './viewer.js';

const RETRY_MILLIS = 2000;
const SLOW_MILLIS = 3000;

const who = document.getElementById('who');
const notice = document.getElementById('connection');

function tellWho() {
  who.textContent = viewer.id === null ? 'Who is watching?' : `User ${viewer.id}`;
}

who.addEventListener('click', async () => (await import('./parts/who.js')).chooseViewer());

document.getElementById('skip').addEventListener('click', event => {
  event.preventDefault();
  document.getElementById('main').focus();
});

viewer.addEventListener('change', () => {
  tellWho();
  go({ focus: false });
});

let retry = 0;
connection.addEventListener('lost', () => {
  notice.hidden = false;
  notice.className = 'notice lost';
  notice.textContent = 'The server cannot be reached. Trying again …';
  clearTimeout(retry);
  retry = setTimeout(() => get('/health').catch(() => undefined), RETRY_MILLIS);
});

connection.addEventListener('found', () => {
  if (notice.classList.contains('lost')) {
    notice.hidden = true;
    notice.className = 'notice';
    if (document.querySelector('.failure')) {
      go({ focus: false });
    }
  }
});

let slow = 0;
connection.addEventListener('busy', () => {
  slow = slow || setTimeout(() => {
    if (!notice.classList.contains('lost')) {
      notice.hidden = false;
      notice.textContent = 'The server takes its time …';
    }
  }, SLOW_MILLIS);
});

connection.addEventListener('idle', () => {
  clearTimeout(slow);
  slow = 0;
  if (!notice.classList.contains('lost')) {
    notice.hidden = true;
  }
});

window.addEventListener('hashchange', () => go());
tellWho();
go({ focus: false });
