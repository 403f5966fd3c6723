// What Microsoft's client needs of a browser, and a clock that runs faster, so that nobody waits for its timers.
import { WebSocket } from 'ws';
import xhr2 from 'xhr2';
import asyncAction from 'rxjs/scheduler/AsyncAction.js';
import asyncScheduler from 'rxjs/scheduler/AsyncScheduler.js';

export const requests = [];
export const sockets = [];

class Request extends xhr2.XMLHttpRequest {
  open(method, url) {
    requests.push(`${method} ${new URL(url).pathname}`);
    super.open(method, url);
  }

  send(body) {
    if (!(body instanceof FormData)) return super.send(body);
    const form = new Response(body);
    this.setRequestHeader('Content-Type', form.headers.get('Content-Type'));
    form.arrayBuffer().then(bytes => super.send(bytes));
  }
}

class Socket extends WebSocket {
  pings = 0;

  constructor(url) {
    super(url);
    sockets.push(this);
  }

  send(text) {
    if (text === '') this.pings++;
    super.send(text);
  }
}

globalThis.XMLHttpRequest = Request;
globalThis.WebSocket = Socket;

export function fastScheduler(speed) {
  class FastAction extends asyncAction.AsyncAction {
    requestAsyncId(scheduler, id, delay = 0) {
      return super.requestAsyncId(scheduler, id, delay / speed);
    }
  }
  return new asyncScheduler.AsyncScheduler(FastAction, () => Date.now() * speed);
}
