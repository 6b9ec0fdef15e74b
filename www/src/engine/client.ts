// Promises over the worker: one request in flight, the newest seek wins, a crash rejects and starts a new worker.

import { Host, loadEngine } from './host';
import workerUrl from './worker.ts?worker&url';
import type { Answers, FromWorker, Request, ToWorker } from './protocol';

/** The engine itself failed; the text of the program is safe with the page. */
export class EngineCrash extends Error {}
/** The wasm has not been built. */
export class EngineMissing extends Error {}
/** A newer request made this one pointless. */
export class Superseded extends Error {}

interface Job {
  id: number;
  request: Request;
  progress: ((at: { step: number; steps: number }) => void) | undefined;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

export class Client {
  #port: { post: (message: ToWorker) => void; close: () => void } | undefined;
  #waiting: Job[] = [];
  #running: Job | undefined;
  #lastId = 0;
  #missing = false;
  /** A worker has answered; one that never does cannot start here. */
  #answered = false;
  #workers = true;

  /** Starts the engine before the first request, so that the first click is quick. */
  warm(): void {
    this.#connect();
  }

  request<K extends Request['kind']>(
    request: Extract<Request, { kind: K }>,
    progress?: (at: { step: number; steps: number }) => void,
  ): Promise<Answers[K]> {
    return new Promise((resolve, reject) => {
      if (this.#missing) {
        reject(new EngineMissing());
        return;
      }
      if (isSeek(request)) this.#drop((job) => isSeek(job.request));
      else if (newestWins.has(request.kind)) this.#drop((job) => job.request.kind === request.kind);
      this.#waiting.push({ id: ++this.#lastId, request, progress, resolve: resolve as (answer: never) => void, reject });
      this.#pump();
    });
  }

  /** Ends what runs now at its next slice. */
  stop(): void {
    if (this.#running) this.#port?.post({ stop: true });
  }

  #drop(which: (job: Job) => boolean): void {
    for (const job of this.#waiting.filter(which)) job.reject(new Superseded());
    this.#waiting = this.#waiting.filter((job) => !which(job));
  }

  #pump(): void {
    if (this.#running || this.#waiting.length === 0) return;
    this.#connect();
    this.#running = this.#waiting.shift();
    if (this.#running) this.#port?.post({ id: this.#running.id, request: this.#running.request });
  }

  #connect(): void {
    const receive = (message: FromWorker): void => this.#receive(message);
    this.#port ??= (this.#workers ? openWorker(receive) : undefined) ?? openHere(receive);
  }

  #receive(message: FromWorker): void {
    if ('ready' in message) {
      this.#answered = true;
    } else if ('crash' in message && !this.#answered && this.#workers) {
      this.#fallBack();
    } else if ('missing' in message) {
      this.#missing = true;
      this.#failAll(new EngineMissing());
    } else if ('crash' in message) {
      this.#port?.close();
      this.#port = undefined;
      this.#failAll(new EngineCrash(message.crash));
    } else if (this.#running?.id === message.id) {
      const job = this.#running;
      if ('progress' in message) {
        job.progress?.(message.progress);
        return;
      }
      this.#running = undefined;
      job.resolve(message.answer as never);
      this.#pump();
    }
  }

  /** The worker could not even start (a content policy, a sandbox): the page's own thread does its work. */
  #fallBack(): void {
    this.#workers = false;
    this.#port?.close();
    this.#port = undefined;
    if (this.#running) this.#waiting.unshift(this.#running);
    this.#running = undefined;
    this.#pump();
  }

  #failAll(error: Error): void {
    const jobs = this.#running ? [this.#running, ...this.#waiting] : this.#waiting;
    this.#running = undefined;
    this.#waiting = [];
    for (const job of jobs) job.reject(error);
  }
}

/** Of these only the last one that waits is worth an answer. */
const newestWins: ReadonlySet<Request['kind']> = new Set(['check', 'lab-look', 'numbers']);

function isSeek(request: Request): boolean {
  return request.kind === 'move' && request.move.kind === 'seek';
}

function openWorker(receive: (message: FromWorker) => void): { post: (message: ToWorker) => void; close: () => void } | undefined {
  try {
    const worker = new Worker(workerAddress(), { type: 'module' });
    // What is sent before the imported script listens would be lost.
    let early: ToWorker[] | undefined = [];
    worker.onmessage = (event: MessageEvent<FromWorker>) => {
      receive(event.data);
      if (!('ready' in event.data)) return;
      for (const message of early ?? []) worker.postMessage(message);
      early = undefined;
    };
    worker.onerror = (event) => receive({ crash: event.message || 'worker' });
    return { post: (message) => (early ? void early.push(message) : worker.postMessage(message)), close: () => worker.terminate() };
  } catch {
    return undefined;
  }
}

/** A page of another origin may not start our script as its worker, but may start one of its own that imports it. */
function workerAddress(): string {
  const { href, origin } = new URL(workerUrl, import.meta.url);
  if (origin === location.origin) return href;
  return URL.createObjectURL(new Blob([`import ${JSON.stringify(href)};`], { type: 'text/javascript' }));
}

/** The same slices on the page's own thread, where workers are not allowed. */
function openHere(receive: (message: FromWorker) => void): { post: (message: ToWorker) => void; close: () => void } {
  const starting = loadEngine().then((module) => module && new Host(module));
  let host: Host | undefined;
  let open = true;
  starting.then(
    (started) => {
      host = started;
      receive(started ? { ready: true } : { missing: true });
    },
    (error: unknown) => receive({ crash: String(error) }),
  );
  const answer = async (message: Exclude<ToWorker, { stop: true }>): Promise<void> => {
    const ready = await starting;
    if (!ready || !open) return;
    try {
      const result = await ready.answer(message.request, ({ step, steps }) => receive({ id: message.id, progress: { step, steps } }));
      if (open) receive({ id: message.id, answer: result });
    } catch (error) {
      if (open) receive({ crash: String(error) });
    }
  };
  return {
    post: (message) => {
      if ('stop' in message) host?.stop();
      else void answer(message);
    },
    close: () => (open = false),
  };
}
