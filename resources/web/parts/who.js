import { get, path, send } from '../api.js';
import { element } from '../dom.js';
import { viewer } from '../viewer.js';
import { say } from './say.js';

/** Someone new: from now on the page is theirs. */
export async function join() {
  const { userId } = await send('POST', '/user');
  viewer.joined(userId);
  viewer.choose(userId);
  return userId;
}

/** Asks who is watching: a user by number, anyone, someone new, or nobody any more. */
export function chooseViewer() {
  const dialog = element('dialog', { class: 'who-dialog', 'aria-labelledby': 'who-title' });
  const error = element('p', { class: 'error', id: 'who-error', role: 'alert', hidden: true });
  const close = () => dialog.close();
  const attempt = work => async event => {
    event.preventDefault();
    error.hidden = true;
    try {
      await work(event);
    } catch (fault) {
      error.textContent = fault.message;
      error.hidden = false;
    }
  };
  const take = id => {
    viewer.choose(id);
    close();
  };
  dialog.append(
    element('div', { class: 'spread' }, element('h2', { id: 'who-title' }, 'Who is watching?'),
      element('button', { type: 'button', class: 'quiet icon', 'aria-label': 'Close', on: { click: close } }, '×')),
    viewer.id !== null && present(dialog, attempt, take),
    someone(attempt, take, error),
    newcomer(attempt, close));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', event => event.target === dialog && close());
  document.body.append(dialog);
  dialog.showModal();
}

function someone(attempt, take, error) {
  const input = element('input', { id: 'who-id', inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': error.id });
  const known = attempt(async () => take(await existing(input.value.trim())));
  return element('form', { class: 'stack', novalidate: true, on: { submit: known } },
    element('label', { for: input.id }, 'Number of a user'),
    element('div', { class: 'row' }, input, element('button', {}, 'Watch as this user'),
      element('button', { type: 'button', class: 'quiet', on: { click: attempt(async () => take(await anyone())) } }, 'Surprise me')),
    error);
}

function newcomer(attempt, close) {
  const start = attempt(async () => {
    await join();
    close();
    location.hash = '#/start';
  });
  return element('div', { class: 'spread who-part' },
    element('p', {}, element('b', {}, 'New here?'), ' A number is all you need.'),
    element('button', { type: 'button', class: 'quiet', on: { click: start } }, 'Join'));
}

function present(dialog, attempt, take) {
  const user = viewer.id;
  const forget = element('button', { type: 'button', class: 'quiet danger', hidden: !viewer.hasJoined(user) }, 'Forget me');
  const sure = element('div', { class: 'stack', hidden: true },
    element('p', {}, `Your number ${user}, your ratings and your marks will be gone for good. Really?`),
    element('div', { class: 'row' },
      element('button', { type: 'button', class: 'danger', on: { click: attempt(async () => forgotten(user, take)) } }, 'Yes, forget me'),
      element('button', { type: 'button', class: 'quiet', on: { click: () => { sure.hidden = true; forget.focus(); } } }, 'Keep me')));
  forget.addEventListener('click', () => {
    sure.hidden = false;
    sure.querySelector('.quiet').focus();
  });
  return element('div', { class: 'stack who-part first' },
    element('div', { class: 'spread' }, element('p', {}, 'You are ', element('b', {}, `user ${user}`), '.'),
      element('div', { class: 'row' }, element('button', { type: 'button', class: 'quiet', on: { click: () => take(null) } }, 'Leave'), forget)),
    sure);
}

async function forgotten(user, take) {
  await send('DELETE', `/user/${user}`);
  viewer.left(user);
  take(null);
  say(`User ${user} is forgotten.`);
}

async function existing(id) {
  if (!/^\d{1,10}$/.test(id)) {
    throw new Error('A user is a whole number, such as 7.');
  }
  return (await get(`/user/${Number(id)}`)).userId;
}

/** Anyone of the set, everyone as likely. */
async function anyone() {
  const { clusters } = await get('/cluster');
  let place = Math.floor(Math.random() * clusters.reduce((sum, { size }) => sum + size, 0));
  const group = clusters.find(({ size }) => (place -= size) < 0);
  const { items } = await get(path(`/user/list/${group.id}`, { page: place + group.size, size: 1 }));
  return items[0].userId;
}
