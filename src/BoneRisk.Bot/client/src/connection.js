import { askForToken, isGone } from './session.js';
import { open } from './link.js';

// Direct Line's client makes one try soon after it lost its socket, and then only every 20 seconds.
const patience = 8_000;
const waits = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Keeps one conversation alive over lost sockets, restarts of the server and expired tokens. `onConversation` is called
 * with every new Direct Line connection to it, `onStatus` with 'online', 'reconnecting', 'unreachable' or 'ended' and,
 * for the last two, with what a button should do.
 */
export function connect({ onConversation, onStatus }) {
  let attempt = 0;
  let failures = 0;
  let link;

  async function join({ fresh = false } = {}) {
    const mine = ++attempt;
    for (let tries = failures; mine === attempt; tries++) {
      await pause(waits[Math.min(tries, waits.length - 1)]);
      if (mine !== attempt) return;
      try {
        const session = await askForToken(fresh);
        if (mine === attempt) follow(session);
        return;
      } catch {
        if (tries > 0) onStatus('unreachable', () => join({ fresh }));
      }
    }
  }

  function follow(session) {
    const old = link;
    let timer;
    const mine = attempt;
    const current = then => (...args) => mine === attempt && then(...args);
    link = open(session, {
      online: current(() => {
        failures = 0;
        clearTimeout(timer);
        onStatus('online');
      }),
      lost: current(() => {
        onStatus('reconnecting');
        clearTimeout(timer);
        timer = setTimeout(current(() => join()), patience);
      }),
      failed: current(async () => {
        clearTimeout(timer);
        onStatus('reconnecting');
        if (session.started && (await isGone(session))) onStatus('ended', () => join({ fresh: true }));
        else if (mine === attempt) {
          failures++;
          join();
        }
      }),
    });
    onConversation({ directLine: link.directLine, userId: session.userId, resumed: session.started });
    old?.close();
  }

  join();
  return { startOver: () => join({ fresh: true }) };
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
