/** The modal verbs and hedges of a text, for those who ask about one draft. */
import { modalPhrases, type Phrase } from './modal-phrases.ts';
import { modalWordsOf, STRENGTH } from './modal-words/index.ts';

export interface ModalPhrase {
  kind: Phrase['kind'];
  words: string;
  start: number;
  end: number;
  /** Of a verb: whether it asks for something, allows or recommends it, or forbids it. */
  force: 'asks' | 'allows' | 'forbids' | null;
}

/** In the order of the text; none in a language without word lists. */
export function modalPhrasesIn(text: string, language: string): ModalPhrase[] {
  const words = modalWordsOf(language);
  if (!words) return [];
  return modalPhrases(text, words)
    .map(({ kind, words: printed, pieces, strength, polarity }) => ({
      kind,
      words: printed,
      start: pieces[0]?.[0] ?? 0,
      end: pieces.at(-1)?.[1] ?? 0,
      force:
        kind === 'hedge'
          ? null
          : polarity < 0
            ? ('forbids' as const)
            : strength > STRENGTH.recommended
              ? ('asks' as const)
              : ('allows' as const),
    }))
    .sort((one, two) => one.start - two.start);
}
