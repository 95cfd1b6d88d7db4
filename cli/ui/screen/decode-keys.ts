/**
 * Bytes of a terminal -> names of keys. One chunk may hold many keys, half a key, a paste, or the terminal's answers to
 * questions that nobody asked here, which are swallowed. (Ink's own reader gives a chunk as one key and ends the program on
 * some control sequences, so it is not used.)
 */

export type Input =
  | { type: 'key'; key: string }
  | { type: 'paste'; text: string }
  /** The one answer that was asked for: the terminal can scroll between a left and a right margin. */
  | { type: 'margins' };

const FINAL: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  P: 'f1',
  Z: 'S-tab',
};
const TILDE: Readonly<Record<string, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
  11: 'f1',
};
const CONTROL: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u0000': 'C-space',
  ' ': 'space',
};

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: control sequences are what it is about
const CSI = /^\u001b\[([\u0030-\u003f]*)[\u0020-\u002f]*([\u0040-\u007e])/;
const CSI_BEGUN = /^\u001b\[[\u0030-\u003f]*[\u0020-\u002f]*$/;
/** Strings that a terminal sends as answers: operating system command, device control, application command. */
const STRING = /^\u001b[\]P_^X][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)/;
const STRING_BEGUN = /^\u001b[\]P_^X][^\u0007\u001b\u009c]*\u001b?$/;
const OLD_MOUSE = /^\u001b\[M[\s\S]{3}/;
const OLD_MOUSE_BEGUN = /^\u001b\[M[\s\S]{0,2}$/;
const SS3 = /^\u001bO([\s\S])/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: see above
const PASTE = { start: '\u001b[200~', end: '\u001b[201~' };

/** More than this of something unfinished is no answer of a terminal any more. */
const MOST_UNFINISHED = 1 << 16;
/** A paste is cut to what a note or a citation may be. */
const MOST_PASTED = 1 << 16;

/** ^C. */
const GIVE_UP = '\u0003';

export class KeyDecoder {
  #rest = '';
  /** What was pasted so far, while a paste goes on. */
  #pasted: string | null = null;
  /** Whether nothing came for a while within a paste. */
  #isStalled = false;

  /** Whether an Esc waits for what it may be the start of. */
  get isWaiting(): boolean {
    return this.#rest !== '' && this.#pasted === null;
  }

  /** Whether the end of a paste has not come yet. */
  get isPasting(): boolean {
    return this.#pasted !== null;
  }

  /** Nothing came for a while within a paste: its end may be lost, and from now on ^C gives it up. */
  stall(): void {
    this.#isStalled = this.isPasting;
  }

  /** Takes a chunk of text; what is not finished waits for the next one. */
  push(chunk: string): Input[] {
    if (this.#isStalled && chunk === GIVE_UP) {
      this.#pasted = null;
      this.#rest = '';
    } else this.#rest += chunk;
    this.#isStalled = false;
    return this.#read(false);
  }

  /** Nothing came after it: an Esc that waits is the key. */
  flush(): Input[] {
    return this.#read(true);
  }

  #read(isAll: boolean): Input[] {
    const inputs: Input[] = [];
    let text = this.#rest;
    while (text !== '') {
      if (this.#pasted !== null) {
        const end = text.indexOf(PASTE.end);
        this.#take(end < 0 ? text.slice(0, text.length - begunEnd(text).length) : text.slice(0, end));
        text = end < 0 ? begunEnd(text) : text.slice(end + PASTE.end.length);
        if (end < 0) break;
        inputs.push({ type: 'paste', text: this.#pasted });
        this.#pasted = null;
        continue;
      }
      if (text.startsWith(PASTE.start)) {
        this.#pasted = '';
        text = text.slice(PASTE.start.length);
        continue;
      }
      const step = next(text);
      if (step === null && !isAll && text.length < MOST_UNFINISHED) break;
      const { length, input } = step ?? { length: text.length, input: key('escape') };
      if (input) inputs.push(input);
      // What follows an Esc that was not finished is no text to be typed.
      text = text.slice(length);
    }
    this.#rest = text;
    return inputs;
  }

  /** Takes what is pasted, up to the most; what goes beyond it is swallowed. */
  #take(text: string): void {
    const pasted = this.#pasted ?? '';
    this.#pasted = pasted + text.slice(0, MOST_PASTED - pasted.length);
  }
}

interface Step {
  length: number;
  input: Input | null;
}

const key = (name: string): Input => ({ type: 'key', key: name });

/** The first key of a text; null where it is not finished. */
function next(text: string): Step | null {
  if (text[0] === '\u001b') return sequence(text);
  const sign = String.fromCodePoint(text.codePointAt(0) ?? 0);
  const known = CONTROL[sign];
  if (known) return { length: 1, input: key(known) };
  if (sign < ' ') return { length: 1, input: key(`C-${String.fromCharCode(sign.charCodeAt(0) + 96)}`) };
  if (sign >= '\u0080' && sign <= '\u009f') return { length: 1, input: null };
  return { length: sign.length, input: key(sign) };
}

/** How much of the mark that ends a paste stands at the end of a text. */
function begunEnd(text: string): string {
  for (let length = Math.min(PASTE.end.length - 1, text.length); length > 0; length -= 1)
    if (text.endsWith(PASTE.end.slice(0, length))) return PASTE.end.slice(0, length);
  return '';
}

function sequence(text: string): Step | null {
  if (text.length === 1 || PASTE.start.startsWith(text)) return null;
  const mouse = OLD_MOUSE.exec(text);
  if (mouse) return { length: mouse[0].length, input: null };
  if (OLD_MOUSE_BEGUN.test(text) || CSI_BEGUN.test(text) || STRING_BEGUN.test(text)) return null;
  const csi = CSI.exec(text);
  if (csi) return { length: csi[0].length, input: csiKey(csi[1] ?? '', csi[2] ?? '') };
  const string = STRING.exec(text);
  if (string) return { length: string[0].length, input: null };
  const ss3 = SS3.exec(text);
  if (ss3) {
    const name = FINAL[ss3[1] ?? ''];
    return { length: ss3[0].length, input: name ? key(name) : null };
  }
  if (text === '\u001bO') return null;
  if (text[1] === '\u001b') return { length: 1, input: key('escape') };
  if (text[1] === '[') return { length: 2, input: null };
  // With Alt pressed: not handled.
  return { length: 1 + String.fromCodePoint(text.codePointAt(1) ?? 0).length, input: null };
}

/** Keys with Ctrl or Alt pressed, mouse, focus and answers are not handled. */
function csiKey(parameters: string, final: string): Input | null {
  // DECRPM of mode 69: 1 and 2 are on and off, 0 is not known, 4 is never.
  if (final === 'y' && /^\?69;[12]$/.test(parameters)) return { type: 'margins' };
  const [first = '', modifier = '1'] = parameters.split(';');
  if (!/^\d*$/.test(first) || modifier !== '1') return null;
  const name = final === '~' ? TILDE[first] : FINAL[final];
  return name ? key(name) : null;
}
