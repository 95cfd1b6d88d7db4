/** Every event to every receiver, once; what failed is tried again at the next look. */
import type { WatchEvent } from '../types.ts';
import type { WatchStore } from '../watch-store.ts';
import type { Receiver } from './types.ts';

export interface Undelivered {
  event: WatchEvent;
  receiver: string;
  reason: string;
}

/** Events are delivered in their order; a receiver that fails gets the later ones of this call no more, so that it sees them in order. */
export async function deliverAll(store: WatchStore, receivers: readonly Receiver[]): Promise<Undelivered[]> {
  const failed = new Map<string, Undelivered>();
  for (const event of store.events()) {
    if (event.isDone) continue;
    for (const { name, deliver } of receivers) {
      if (event.delivered.includes(name) || failed.has(name)) continue;
      try {
        await deliver(event);
      } catch (error) {
        failed.set(name, { event, receiver: name, reason: (error as Error).message });
        continue;
      }
      event.delivered.push(name);
      store.putEvent(event);
    }
    event.isDone = receivers.every(({ name }) => event.delivered.includes(name));
    if (event.isDone) store.putEvent(event);
  }
  return [...failed.values()];
}
