// Owns the wasm Session away from the page's thread. A panic ends this worker: the client starts a new one.

import { Host, loadEngine } from './host';
import type { FromWorker, ToWorker } from './protocol';

const send = (message: FromWorker): void => self.postMessage(message);

const starting = loadEngine().then(
  (module) => {
    send(module ? { ready: true } : { missing: true });
    return module && new Host(module);
  },
  (error: unknown) => {
    send({ crash: String(error) });
    return undefined;
  },
);

let queue: Promise<void> = Promise.resolve();
let host: Host | undefined;
void starting.then((started) => (host = started));

self.onmessage = (event: MessageEvent<ToWorker>): void => {
  const message = event.data;
  if ('stop' in message) {
    host?.stop();
    return;
  }
  queue = queue.then(async () => {
    const ready = await starting;
    if (!ready) return;
    try {
      const answer = await ready.answer(message.request, ({ step, steps }) => send({ id: message.id, progress: { step, steps } }));
      send({ id: message.id, answer });
    } catch (error) {
      send({ crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error) });
    }
  });
};
