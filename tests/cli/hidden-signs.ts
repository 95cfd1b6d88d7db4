/** Signs that a terminal, a spreadsheet or the layout of text would obey, and where they are left in an output. */

const code = (sign: number) => String.fromCharCode(sign);
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => code(from + at));

/** Every control of ASCII and Latin-1 but NUL, tab and the signs that end a line: with those a file is another file. */
export const CONTROLS = [
  ...range(0x01, 0x08),
  ...range(0x0e, 0x1f),
  ...range(0x7f, 0x84),
  ...range(0x86, 0x9f),
];
/** Embeddings, overrides, isolates, what ends them, and the controls that Unicode has given up. */
export const DIRECTIONS = [...range(0x202a, 0x202e), ...range(0x2066, 0x206f)];

/** All of them in the middle of one word, so that no reader takes them for the edge of anything. */
export const HOSTILE = `red${[...CONTROLS, ...DIRECTIONS].join('')}green`;

const PLAIN = "[\\p{L}\\p{M}\\p{N} ./'’\\u061c\\u200c-\\u200f-]*";
const PAIRS = new RegExp(`[\\u202a\\u202b]${PLAIN}\\u202c|[\\u2066-\\u2068]${PLAIN}\\u2069`, 'gu');
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const HIDDEN = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u206f]/g;

export interface Allowed {
  /** Line ends of two signs, which CSV has. */
  lineEnds?: boolean;
  /** The colours of the program. */
  colours?: boolean;
}

/** The signs that are left, as code points; also those that HTML and XML write as references. */
export function hiddenIn(output: string, { lineEnds = false, colours = false }: Allowed = {}): string[] {
  const own = output
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of the program
    .replace(colours ? /\x1b\[\d\d?(?:;\d\d?)?m/g : /(?!)/g, '')
    .replace(lineEnds ? /\r\n/g : /(?!)/g, '\n')
    .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits) => String.fromCodePoint(Number(digits)))
    .replace(PAIRS, '');
  return [...new Set(own.match(HIDDEN))].map(sign => `U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
