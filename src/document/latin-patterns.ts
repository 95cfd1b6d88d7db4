/**
 * Regular expressions for texts in Latin-1. Most texts are, and an expression with classes of Unicode is dear to compile: with the flags
 * `iu` V8 asks ICU for the other case of every letter there is, for each `\p{L}` in it. Of the time of a first comparison a third went there.
 */

/** Latin-1, typographic quotes and dashes, and the ellipsis. */
const IS_LATIN = /^[\0-\xff\u2010-\u201f\u2026]*$/;

/** Of one text many questions are asked in a row, and of pieces of it in between: a long one is not read again for each. */
const LONG = 500;
const lasts = {
  long: { text: '', isLatin: true },
  short: { text: '', isLatin: true },
};

function isLatin(text: string): boolean {
  const last = text.length > LONG ? lasts.long : lasts.short;
  if (text !== last.text) {
    last.text = text;
    last.isLatin = IS_LATIN.test(text);
  }
  return last.isLatin;
}

/** What of a class of Unicode stands in such a text. */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  Lo: 'ªº',
  M: '',
  N: '0-9²³¹¼-¾',
  Nd: '0-9',
  P: '!-#%-*,-\\/:;?@\\[-\\]_{}¡§«¶·»¿\u2010-\u201f…',
  'sc=Han': '',
  'Script=Han': '',
  'Script=Arabic': '',
  'Script=Cyrillic': '',
};

/** The same with the flag `i`, by which also what has a capital somewhere in Unicode is one. */
const CAPITALS_IN_ANY_CASE = 'A-Za-zµÀ-ÖØ-öø-ÿ';

const latin = new WeakMap<RegExp, RegExp>();

/** An expression that finds in `text` what `pattern` finds, and is quick to compile where it can be. The same one each time. */
export function forText(pattern: RegExp, text: string): RegExp {
  if (!isLatin(text)) return pattern;
  let twin = latin.get(pattern);
  if (!twin) {
    const source = latinSource(pattern);
    twin = source === pattern.source ? pattern : new RegExp(source, pattern.flags);
    latin.set(pattern, twin);
  }
  return twin;
}

/** The source with its classes of Unicode spelled out for Latin-1; as it is where there is one that is not known here. */
function latinSource({ source, ignoreCase }: RegExp): string {
  const parts = source.split(/(\\[\s\S]|[[\]])/);
  let isInClass = false;
  let spelled = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (part === '\\P') return source;
    if (part !== '\\p') {
      if (part === '[' && !isInClass) isInClass = true;
      else if (part === ']') isInClass = false;
      spelled += part;
      continue;
    }
    const [, name = '', rest = ''] = /^\{([^}]*)\}([\s\S]*)$/.exec(parts[at + 1] ?? '') ?? [];
    const signs = name === 'Lu' && ignoreCase ? CAPITALS_IN_ANY_CASE : CLASSES[name];
    // Behind nothing, what negates a class, or a range, would be read as that.
    if (signs === undefined || (isInClass && signs === '' && /^[\^-]/.test(rest))) return source;
    spelled += (isInClass ? signs : `[${signs}]`) + rest;
    at += 1;
  }
  return spelled;
}

const patterns = new Map<string, Map<string, RegExp>>();

/**
 * The expression of a source and flags, compiled once; the one for `text` if that is given. With the flag `g` it may only be given to
 * `match`, `matchAll`, `replace` and `search`.
 */
export function compiled(source: string, flags: string, text?: string): RegExp {
  let known = patterns.get(flags);
  if (!known) {
    known = new Map();
    patterns.set(flags, known);
  }
  let pattern = known.get(source);
  if (!pattern) {
    pattern = new RegExp(source, flags);
    known.set(source, pattern);
  }
  return text === undefined ? pattern : forText(pattern, text);
}
