/** One look at every source, and the delivery of every event. */
import { deliverAll, type Undelivered } from './deliver/deliver.ts';
import type { Receiver } from './deliver/types.ts';
import { lookAt } from './look-at.ts';
import type { SourceState, WatchContext, WatchEvent, WatchedTreaty } from './types.ts';
import { withWatchLock } from './watch-lock.ts';
import type { WatchStore } from './watch-store.ts';

export interface Cycle {
  treaties: readonly WatchedTreaty[];
  store: WatchStore;
  context: WatchContext;
  receivers: readonly Receiver[];
  /** Called before a source is looked at. */
  onLook?: (address: string) => void;
  /** Called with each state, and whether the source was in another one before. */
  onState?: (state: SourceState, isNew: boolean) => Promise<void>;
}

/** Looks at all sources once. What an earlier run could not deliver is delivered with what is new. */
export function watchOnce({ treaties, store, context, receivers, onLook, onState }: Cycle): Promise<{
  states: SourceState[];
  events: WatchEvent[];
  undelivered: Undelivered[];
}> {
  return withWatchLock(store.directory, async () => {
    const states: SourceState[] = [];
    const events: WatchEvent[] = [];
    for (const { treaty, folder, sources } of treaties)
      for (const source of sources) {
        onLook?.(source.address);
        const before = store.stateOf(treaty, source.id)?.state;
        const looked = await lookAt({ treaty, folder, source, store, context });
        states.push(looked.state);
        events.push(...looked.events);
        await onState?.(looked.state, looked.state.state !== before);
      }
    const undelivered = await deliverAll(store, receivers);
    store.prune();
    return { states, events, undelivered };
  });
}
