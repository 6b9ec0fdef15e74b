// Holds the state and tells who listens.

import { initialState, update } from './state';
import type { Action, AppState } from './state';

export class Store {
  #state: AppState = initialState();
  #listeners = new Set<(state: AppState, action: Action) => void>();

  get state(): AppState {
    return this.#state;
  }

  dispatch(action: Action): void {
    const next = update(this.#state, action);
    if (next === this.#state) return;
    this.#state = next;
    for (const listener of this.#listeners) listener(next, action);
  }

  subscribe(listener: (state: AppState, action: Action) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
