/** Verbs that bound an amount or a time: what `shall not be less than` asks for is no denial, but a floor. */
import { compiled } from '../../document/index.ts';
import type { EditMap, Side } from './edit-map.ts';
import type { Phrase } from './modal-phrases.ts';
import type { ModalWords } from './modal-words/index.ts';

/** Letters behind a verb among which a bound begins. */
const NEAR = 60;

/** 1 where a verb sets a floor (`shall exceed`, `may not be less than`), -1 where it sets a ceiling, null where it bounds nothing. */
export function boundOf(side: Side, phrase: Phrase, { texts }: EditMap, words: ModalWords): 1 | -1 | null {
  const end = phrase.pieces.at(-1)?.[1] ?? 0;
  const behind = texts[side].slice(end, end + NEAR);
  const [under, over] = [boundBy(words.below, behind, words), boundBy(words.above, behind, words)];
  const found = under ?? over;
  if (!found) return null;
  const sense = (under ? -1 : 1) * (found.groups?.denied ? -1 : 1) * (phrase.polarity || 1);
  return sense > 0 ? 1 : -1;
}

/** `be no less`: a negation may stand in front of the bound as well. */
function boundBy(list: string | undefined, behind: string, words: ModalWords): RegExpExecArray | null {
  if (list === undefined) return null;
  const { be = '(?!)', denials = '(?!)', spaced } = words;
  const source = `^\\s*(?:(?:${be}) )?(?<denied>(?:${denials}) )?(?:${list})${spaced ? '(?!\\p{L})' : ''}`;
  return compiled(source.replaceAll(' ', '\\s+'), 'iu').exec(behind);
}
