// Carries out what is asked in the lab. It has an engine of its own: the program's stays free for the program.

import { Client, EngineMissing, Superseded } from '../engine/client';
import type { LabViewport } from '../engine/model';
import type { LabSource } from '../engine/protocol';
import { plain } from './files';
import { initialLab, updateLab } from './lab';
import type { LabAction, LabInput, LabState } from './lab';
import { linesOf, typedInto } from './state';
import type { AppState } from './state';

export class Laboratory {
  #state: LabState = initialLab();
  #client = new Client();
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get state(): LabState {
    return this.#state;
  }

  dispatch(action: LabAction): void {
    this.#state = updateLab(this.#state, action);
    this.#changed();
  }

  /** Serves the input by every allocator that is chosen. */
  async compare(state: AppState, viewport: LabViewport): Promise<void> {
    const { input, chosen } = this.#state;
    const source = sourceOf(input, state);
    this.dispatch({ type: 'work', work: { kind: 'working', ops: 0, total: 0 } });
    try {
      const report = await this.#client.request<'lab'>({ kind: 'lab', source, allocators: [...chosen] }, ({ step, steps }) =>
        this.dispatch({ type: 'work', work: { kind: 'working', ops: step, total: steps } }),
      );
      this.dispatch({ type: 'report', report, input });
      await this.look(this.#state.op, viewport);
    } catch (error) {
      this.#failed(error);
    }
  }

  cancel(): void {
    this.#client.stop();
  }

  /** The heaps at one moment; of many wishes only the newest is answered. */
  async look(op: number, viewport: LabViewport): Promise<void> {
    this.dispatch({ type: 'moment', op });
    if (!this.#state.report) return;
    const wanted = this.#state.op;
    try {
      const heaps = await this.#client.request<'lab-look'>({ kind: 'lab-look', op: wanted, viewport });
      this.dispatch({ type: 'heaps', op: wanted, heaps });
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    if (error instanceof Superseded) return;
    const detail = error instanceof EngineMissing ? '' : error instanceof Error ? error.message : String(error);
    this.dispatch({ type: 'work', work: { kind: 'failed', detail } });
  }
}

/** Only what the worker reads. Without a program the console's lines run in its empty main. */
function sourceOf(input: LabInput, state: AppState): LabSource {
  const { files, dialect, options } = state;
  if (input.kind === 'trace') return { kind: 'trace', file: input.file };
  if (input.kind === 'console') return { kind: 'program', files: [], dialect: 'cpp', options, stdin: '', interactive: true, lines: linesOf(state) };
  return { kind: 'program', files: plain(files), dialect, options, ...typedInto(state) };
}
