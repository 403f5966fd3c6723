import { words } from './words.js';

const alert = document.getElementById('announcer');
const notice = document.getElementById('notice');
const text = document.getElementById('notice-text');
const action = document.getElementById('notice-action');

// Web Chat reads messages out politely; an urgent one must not wait its turn.
function urgent(message) {
  alert.textContent = '';
  requestAnimationFrame(() => (alert.textContent = message));
}

function connection(state, onAction) {
  const label = { ended: words.startAgain, unreachable: words.tryNow }[state];
  notice.hidden = state === 'online';
  text.textContent = words[state] ?? '';
  action.hidden = !label;
  action.textContent = label ?? '';
  action.onclick = onAction ?? null;
}

export const announce = { connection, urgent };
