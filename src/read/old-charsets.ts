/** Text that is no UTF-8: which of the older character sets it is in, told by what its words say, or that it cannot be told. */
import { counted } from '../document/index.ts';
import { type Decoded, decodeWindows1252 } from './charset.ts';

/** More of the letters beyond ASCII than any language in Latin letters has. */
const MOST_ACCENTED = 0.3;
/** So many of the lines with signs beyond ASCII are UTF-8 by themselves, or the file is none. */
const FEWEST_UTF8 = 0.2;

/** Words that no treaty does without, in the languages of each set. */
const SETS: readonly (readonly [charset: string, words: RegExp])[] = [
  ['windows-1251', /стать[яеиюё]|пункт|сторон|настоящ|государств|договор/giu],
  ['koi8-r', /стать[яеиюё]|пункт|сторон|настоящ|государств|договор/giu],
  ['gb18030', /第[一二三四五六七八九十百\d]{1,5}[条章]|公约|缔约|协定|各国|本条/gu],
  ['big5', /第[一二三四五六七八九十百\d]{1,5}[條章]|公約|締約|協定|各國|本條/gu],
  ['windows-1256', /المادة|الأطراف|الدول|هذه|الاتفاقية/gu],
  ['iso-8859-6', /المادة|الأطراف|الدول|هذه|الاتفاقية/gu],
];

/** The text of bytes that are no UTF-8, and what is to be told of it; null where no set makes words of them. */
export function decodeOld(bytes: Uint8Array): (Decoded & { told: string }) | null {
  const mixed = decodeMixed(bytes);
  if (mixed) return mixed;
  const latin = decodeWindows1252(bytes);
  const letters = latin.match(/\p{L}/gu) ?? [];
  const accented = letters.filter(letter => letter > '\x7f').length;
  if (accented <= letters.length * MOST_ACCENTED) return told(latin, 'windows-1252');
  let best = { count: 0, text: '', charset: '' };
  for (const [charset, words] of SETS) {
    const text = new TextDecoder(charset).decode(bytes);
    const count = text.match(words)?.length ?? 0;
    if (count > best.count) best = { count, text, charset };
  }
  return best.count > 0 ? told(best.text, best.charset) : null;
}

const told = (text: string, charset: string) => ({
  text,
  charset,
  told: `The text is not in UTF-8: read as ${charset}`,
});

/** Lines that are UTF-8 and lines that are not, as they come about where texts are copied together. */
function decodeMixed(bytes: Uint8Array): (Decoded & { told: string }) | null {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const lines: string[] = [];
  let good = 0;
  let bad = 0;
  for (let from = 0; from <= bytes.length; ) {
    const found = bytes.indexOf(0x0a, from);
    const line = bytes.subarray(from, found === -1 ? bytes.length : found);
    from = found === -1 ? bytes.length + 1 : found + 1;
    try {
      const text = utf8.decode(line);
      if (text.length < line.length) good += 1;
      lines.push(text);
    } catch {
      bad += 1;
      lines.push(decodeWindows1252(line));
    }
  }
  if (good === 0 || good < (good + bad) * FEWEST_UTF8) return null;
  const which = counted(bad, 'line is', 'lines are');
  return {
    text: lines.join('\n'),
    charset: 'utf-8',
    told: `${which} not in UTF-8, as the others are: read as windows-1252`,
  };
}
