import { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { domain } from './session.js';

/** Opens a Direct Line connection and tells when it is online, when it lost its socket, and when it gave up. */
export function open({ conversationId, started, token }, { online, lost, failed }) {
  let closed = false;

  // The client says nothing of a lost socket, so the socket itself is asked.
  class WatchedSocket extends WebSocket {
    constructor(url) {
      super(url);
      this.addEventListener('open', () => closed || online());
      this.addEventListener('close', () => closed || lost());
    }
  }

  const directLine = new DirectLine({
    domain,
    token,
    WebSocket: WatchedSocket,
    // Spreads the first try to reconnect over 3 to 6 seconds, in place of 15.
    random: () => Math.random() / 4,
    // A watermark makes the server replay what was said before, so that a reload loses nothing.
    ...(started && { conversationId, watermark: '0' }),
  });

  const given = [ConnectionStatus.ExpiredToken, ConnectionStatus.FailedToConnect, ConnectionStatus.Ended];
  const subscription = directLine.connectionStatus$.subscribe(now => given.includes(now) && !closed && failed());

  return {
    directLine,
    close() {
      closed = true;
      subscription.unsubscribe();
      directLine.end();
    },
  };
}
