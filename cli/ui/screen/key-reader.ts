/** Chunks of a terminal -> keys, with the time that tells an Esc from the beginning of something longer. */
import { type Input, KeyDecoder } from './decode-keys.ts';

/** An Esc that nothing follows within this time, in ms, is the key. */
const ESCAPE_WAIT = 30;
/** A paste that stands still for longer may have lost its end, in ms. */
const PASTE_WAIT = 2000;

export interface KeyEvents {
  /** Keys that only the time has told. */
  late: (inputs: readonly Input[]) => void;
  /** A paste goes on and nothing comes, or has been given up. */
  paste: (message: string) => void;
}

export class KeyReader {
  readonly #events: KeyEvents;
  readonly #decoder = new KeyDecoder();
  #timer: NodeJS.Timeout | null = null;

  constructor(events: KeyEvents) {
    this.#events = events;
  }

  read(chunk: string): Input[] {
    this.close();
    const wasPasting = this.#decoder.isPasting;
    const inputs = this.#decoder.push(chunk);
    if (this.#decoder.isPasting) this.#timer = setTimeout(() => this.#stall(), PASTE_WAIT);
    else if (wasPasting && inputs.length === 0) this.#events.paste('what was pasted is dropped');
    else if (this.#decoder.isWaiting)
      this.#timer = setTimeout(() => this.#events.late(this.#decoder.flush()), ESCAPE_WAIT);
    return inputs;
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #stall(): void {
    this.#decoder.stall();
    this.#events.paste('waiting for the end of what is being pasted; ^C gives it up');
  }
}
