import { createDirectLine } from 'botframework-webchat';

const status = { connecting: 1, online: 2, expiredToken: 3, failed: 4, ended: 5 };

// Direct Line's client tries by itself within 15 seconds of a lost socket; past that it only looks every 20.
const patience = 16_000;
const waits = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Keeps one conversation alive. `onConversation` is called with every new Direct Line connection to it, `onStatus`
 * with 'online', 'reconnecting', 'unreachable' or 'ended' and, for the last two, what a button should do.
 */
export function connect({ onConversation, onStatus }) {
  let attempt = 0;
  let link;

  async function join({ fresh = false } = {}) {
    const mine = ++attempt;
    for (let tries = 0; mine === attempt; tries++) {
      await pause(waits[Math.min(tries, waits.length - 1)]);
      if (mine !== attempt) return;
      try {
        const session = await askForToken(fresh);
        if (mine === attempt) open(session);
        return;
      } catch {
        if (tries >= 1) onStatus('unreachable', () => join({ fresh }));
      }
    }
  }

  function open(session) {
    const old = link;
    link = watch(session, join, onStatus);
    onConversation({ directLine: link.directLine, userId: session.userId, resumed: session.started });
    old?.close();
  }

  join();
  return { startOver: () => join({ fresh: true }) };
}

function watch(session, join, onStatus) {
  const directLine = createDirectLine({
    domain: `${location.origin}/v3/directline`,
    token: session.token,
    // A watermark makes the server replay what was said before, so that a reload loses nothing.
    ...(session.started && { conversationId: session.conversationId, watermark: '0' }),
  });

  let timer;
  let wasOnline = false;
  const subscription = directLine.connectionStatus$.subscribe(now => {
    clearTimeout(timer);
    if (now === status.online) {
      wasOnline = true;
      onStatus('online');
    } else if (now === status.connecting && wasOnline) {
      onStatus('reconnecting');
      timer = setTimeout(() => join(), patience);
    } else if (now === status.expiredToken || now === status.failed) {
      onStatus('reconnecting');
      timer = setTimeout(() => join(), 1_000);
    } else if (now === status.ended) {
      onStatus('ended', () => join({ fresh: true }));
    }
  });

  return {
    directLine,
    close() {
      clearTimeout(timer);
      subscription.unsubscribe();
      directLine.end();
    },
  };
}

async function askForToken(fresh) {
  const response = await fetch('/api/webchat/token', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify(fresh ? { new: true } : {}),
  });
  if (!response.ok) throw new Error(`token: ${response.status}`);
  return response.json();
}

const pause = ms => new Promise(resolve => setTimeout(resolve, ms));
