import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fastScheduler } from './node.mjs';
// After node.mjs, because it looks for WebSocket when it is loaded.
import directline from 'botframework-directlinejs';

const { ConnectionStatus, DirectLine } = directline;
export { ConnectionStatus };

/** Where the channel is and who we are: domain, token, conversationId, secret. */
export const channel = JSON.parse(process.env.CHANNEL);

const answers = createInterface({ input: process.stdin });

/** Has the test do something on the server's side. */
export async function ask(what) {
  const answer = once(answers, 'line');
  console.log(`> ${what}`);
  await answer;
}

export async function until(what, isSo) {
  const patience = Date.now() + 20_000;
  while (!isSo()) {
    if (Date.now() > patience) throw new Error(`Waited in vain: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
}

/** A client with everything it was told so far. */
export function connect({ speed = 100, ...options } = {}) {
  const directLine = new DirectLine({
    domain: channel.domain,
    token: channel.token,
    scheduler: fastScheduler(speed),
    ...options,
  });
  const seen = { activities: [], statuses: [], error: undefined };
  directLine.connectionStatus$.subscribe(status => seen.statuses.push(ConnectionStatus[status]));
  directLine.activity$.subscribe(activity => seen.activities.push(activity), error => (seen.error = error));
  return {
    directLine,
    seen,
    texts: () => seen.activities.map(a => a.text),
    // As Web Chat shows it: an activity that comes by two ways is one.
    textsById: () => [...new Map(seen.activities.map(a => [a.id, a.text])).values()],
    post: activity => directLine.postActivity({ from: { id: 'somebody' }, ...activity }).toPromise(),
    say: text => directLine.postActivity({ from: { id: 'somebody' }, type: 'message', text }).toPromise(),
    hears: text => until(`to hear "${text}"`, () => seen.activities.some(a => a.text === text)),
    becomes: status => until(`to become ${status}`, () => seen.statuses.at(-1) === status),
  };
}

/** What a host page gets from its back end, which knows the secret. */
export async function freshConversation() {
  const response = await fetch(`${channel.domain}/conversations/${channel.conversationId}`, {
    headers: { Authorization: `Bearer ${channel.secret}` },
  });
  return response.json();
}
