import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { WebSocket } from 'ws';
import { requests, sockets } from './node.mjs';
import { ask, channel, connect, freshConversation, until } from './client.mjs';

export async function happyPath() {
  const chat = connect({ conversationStartProperties: { locale: 'en-GB' }, streaming: true });
  await chat.hears('hello');

  const id = await chat.post({ type: 'message', text: 'hi', channelData: { clientActivityID: 'x1' } });
  await chat.hears('you said hi');

  const [greeting, echo, reply] = chat.seen.activities;
  assert.equal(greeting.replyToId, undefined);
  assert.deepEqual([echo.text, echo.id, echo.channelData], ['hi', id, { clientActivityID: 'x1' }]);
  assert.deepEqual([reply.text, reply.replyToId], ['you said hi', id]);
  assert.notEqual(await chat.directLine.getSessionId().toPromise(), '');

  await until('two pings', () => sockets[0].pings > 1);
  await chat.say('still there?');
  await chat.hears('you said still there?');
  assert.deepEqual(chat.seen.statuses, ['Uninitialized', 'Connecting', 'Online']);
  assert.equal(sockets.length, 1);
}

export async function reconnectOnClose() {
  const chat = connect();
  await chat.hears('hello');
  await chat.say('one');

  sockets[0].terminate();
  await chat.say('two');
  await chat.hears('you said two');

  // Another tab takes the stream; the server closes ours, and we take it back.
  const [rogue, taken] = [new WebSocket((await freshConversation()).streamUrl), sockets.at(-1)];
  await until('the stream to be taken', () => taken.readyState === WebSocket.CLOSED);
  await until('the stream to be taken back', () => rogue.readyState === WebSocket.CLOSED);
  await chat.say('three');
  await chat.hears('you said three');

  assert.deepEqual(
    chat.texts(), ['hello', 'one', 'you said one', 'two', 'you said two', 'three', 'you said three']);
  assert.equal(chat.seen.statuses.at(-1), 'Online');
}

export async function reload() {
  const first = connect();
  await first.hears('hello');
  await first.say('hi');
  await first.hears('you said hi');
  first.directLine.end();

  const second = connect({ conversationId: channel.conversationId, watermark: '0' });
  await second.hears('you said hi');
  second.directLine.end();
  assert.deepEqual(second.texts(), ['hello', 'hi', 'you said hi']);

  // A host page that already has everything: the client makes no request at all.
  const { conversationId, token, streamUrl } = await freshConversation();
  const before = requests.length;
  const third = connect({ conversationId, token, streamUrl });
  await third.becomes('Online');
  assert.equal(requests.length, before);
  await third.say('again');
  await third.hears('you said again');
  assert.deepEqual(third.texts(), ['again', 'you said again']);
}

export async function refreshedToken() {
  // At this speed the client's quarter of an hour is a third of a second.
  const chat = connect({ speed: 3000 });
  await chat.hears('hello');
  for (let i = 0; i < 2; i++) {
    await ask('advance 20');
    const before = refreshes();
    await until('the token to be refreshed', () => refreshes() > before + 1);
  }

  await chat.say('much later');
  await chat.hears('you said much later');
  assert.ok(!chat.seen.statuses.includes('ExpiredToken'));

  function refreshes() {
    return requests.filter(request => request === 'POST /v3/directline/tokens/refresh').length;
  }
}

// The client gives up after its fifth refusal, so the fresh token must come before that: slower, and no luck involved.
const patient = { speed: 10, random: () => 0.99 };

export async function expiredToken() {
  const chat = connect(patient);
  await chat.hears('hello');
  await ask('advance 31');

  assert.equal(await chat.say('too late'), 'retry');
  await chat.becomes('ExpiredToken');

  await carryOnWithAFreshToken(chat);
}

export async function expiredTokenAndLostSocket() {
  const chat = connect(patient);
  await chat.hears('hello');
  await ask('advance 31');
  sockets[0].terminate();

  await chat.becomes('ExpiredToken');
  await carryOnWithAFreshToken(chat);
}

// From now on the client has several sockets, one for each change of its status, which take the stream from each other
// for ever. What it says and hears must not suffer.
async function carryOnWithAFreshToken(chat) {
  chat.directLine.reconnect(await freshConversation());
  await chat.becomes('Online');
  const expected = ['hello'];
  for (let i = 0; i < 10; i++) {
    assert.notEqual(await chat.say(`again ${i}`), 'retry');
    await chat.hears(`you said again ${i}`);
    expected.push(`again ${i}`, `you said again ${i}`);
  }
  assert.deepEqual(chat.textsById(), expected);
}

export async function polling() {
  const chat = connect({ webSocket: false, pollingInterval: 200 });
  await chat.hears('hello');
  const id = await chat.say('hi');
  await chat.hears('you said hi');
  assert.deepEqual(chat.seen.activities.map(a => a.id === id), [false, true, false]);

  await ask('down');
  const before = requests.length;
  await until('polls that find the database down', () => requests.length > before + 2);
  await ask('up');
  await chat.say('still there?');
  await chat.hears('you said still there?');

  assert.deepEqual(chat.texts(), ['hello', 'hi', 'you said hi', 'still there?', 'you said still there?']);
  assert.deepEqual(chat.seen.statuses, ['Uninitialized', 'Connecting', 'Online']);
  assert.equal(sockets.length, 0);
}

export async function ended() {
  const chat = connect();
  await chat.hears('hello');
  await chat.say('bye');

  await until('the end', () => chat.seen.error);
  assert.equal(chat.seen.error.message, 'conversation ended');
  assert.equal(chat.seen.statuses.at(-1), 'Online');
  assert.deepEqual(chat.seen.activities.map(a => a.text ?? a.type), ['hello', 'bye', 'goodbye', 'endOfConversation']);
  assert.equal(sockets.length, 1);
}

export async function endedWhilePolling() {
  const chat = connect({ webSocket: false, pollingInterval: 200 });
  await chat.hears('hello');
  await chat.say('bye');

  await chat.becomes('Ended');
  assert.deepEqual(chat.seen.activities.map(a => a.text ?? a.type), ['hello', 'bye', 'goodbye', 'endOfConversation']);
}

export async function upload() {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 255]);
  const text = Buffer.from('Zwölf Gläser');
  const files = createServer((request, response) => response.end(request.url === '/png' ? png : text));
  await new Promise(resolve => files.listen(0, '127.0.0.1', resolve));
  const here = `http://127.0.0.1:${files.address().port}`;

  const chat = connect();
  await chat.hears('hello');
  const id = await chat.post({
    type: 'message',
    text: 'my files',
    channelData: { clientActivityID: 'x1' },
    attachments: [
      { contentType: 'image/png', contentUrl: `${here}/png`, name: 'Röntgen "1".png' },
      { contentType: 'text/plain', contentUrl: `${here}/text`, name: 'a.txt' },
      { contentType: 'text/plain', contentUrl: `${here}/text`, name: 'a.txt' },
    ],
  });
  await chat.hears('you said my files');
  files.close();

  const echo = chat.seen.activities.find(activity => activity.id === id);
  assert.deepEqual(echo.channelData, { clientActivityID: 'x1' });
  assert.deepEqual(echo.attachments.map(file => file.name), ['Röntgen "1".png', 'a.txt', 'a (1).txt']);
  for (const { contentUrl, contentType } of echo.attachments) {
    assert.ok(contentUrl.startsWith(new URL('/v3/attachments/', channel.domain)));
    const response = await fetch(contentUrl);
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), contentType === 'image/png' ? png : text);
  }
}
