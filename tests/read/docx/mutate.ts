/** Breaks Word files in every way that is cheap: in their bytes, and in the XML of their parts. */
import { docxEntries, type Parts, zipOf } from './make-docx.ts';

/** Numbers below a bound, always the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return below => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What the attributes of a broken file may say. */
const VALUES = ['', '-1', '0', '9', '99999999999', 'x', '%1', '&#x10FFFF;', 'w:p', 'on', 'NaN'];

/** Tags and words of XML, in their order. */
const tokensOf = (xml: string) => xml.match(/<[^>]*>|[^<]+/g) ?? [];

/** From where to where the element goes that begins at or after a token. */
function elementAt(tokens: readonly string[], at: number): [from: number, to: number] {
  const from = tokens.findIndex((token, index) => index >= at && /^<[^/?!]/.test(token));
  if (from === -1) return [tokens.length, tokens.length];
  let depth = 0;
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index] ?? '';
    if (token.startsWith('</')) depth -= 1;
    else if (/^<[^?!]/.test(token) && !token.endsWith('/>')) depth += 1;
    if (depth === 0) return [from, index + 1];
  }
  return [from, tokens.length];
}

const WRAPPERS = [
  'w:ins',
  'w:del',
  'w:moveTo',
  'w:sdtContent',
  'w:tbl',
  'w:txbxContent',
  'mc:AlternateContent',
  'w:r',
];

/** The root and what stands before it are left alone, and so is, but for one way of eight, the balance of tags. */
function breakXml(xml: string, random: (below: number) => number): string {
  const tokens = tokensOf(xml);
  const [from, to] = elementAt(tokens, 2 + random(tokens.length));
  const element = tokens.slice(from, to);
  const wrapper = WRAPPERS[random(WRAPPERS.length)];
  const ways = [
    () => tokens.splice(from, to - from),
    () => tokens.splice(elementAt(tokens, 2 + random(tokens.length))[0], 0, ...element),
    () =>
      tokens.splice(from, 1, (tokens[from] ?? '').replace(/"[^"]*"/, `"${VALUES[random(VALUES.length)]}"`)),
    () => tokens.splice(from, to - from, `<${wrapper}>`, ...element, `</${wrapper}>`),
    () => tokens.splice(from, to - from, ...element.slice(1, -1)),
    () => tokens.splice(from, 0, ...Array.from({ length: random(300) }, () => element).flat()),
    () => tokens.splice(elementAt(tokens, 2 + random(from))[0], 0, ...tokens.splice(from, to - from)),
    () => tokens.splice(from, random(4)),
  ];
  ways[random(ways.length)]?.();
  return tokens.join('');
}

function breakBytes(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const broken = Uint8Array.from(bytes);
  const ways = [
    () => {
      for (let times = random(6) + 1; times > 0; times -= 1) broken[random(broken.length)] = random(256);
      return broken;
    },
    () => broken.subarray(0, random(broken.length)),
    () =>
      Uint8Array.from([
        ...broken.subarray(0, random(broken.length)),
        ...broken.subarray(random(broken.length)),
      ]),
  ];
  return ways[random(ways.length)]?.() ?? broken;
}

/** A broken copy of a Word file; two of three have sound archives, so that what is in them is read. */
export function mutate(parts: Parts, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const entries = docxEntries(parts);
  if (random(3) === 0) return breakBytes(zipOf(entries), random);
  const names = Object.keys(entries);
  for (let times = random(4) + 1; times > 0; times -= 1) {
    // Mostly the document itself.
    const name = random(2) === 0 ? 'word/document.xml' : (names[random(names.length)] ?? '');
    entries[name] = breakXml(entries[name] ?? '', random);
  }
  return zipOf(entries);
}
