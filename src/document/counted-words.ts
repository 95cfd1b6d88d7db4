/** Words that references are made of. */
import { LANGUAGES } from './languages/index.ts';

/** Words that a number follows in running text: names of provisions, and what joins them. */
export const COUNTED_WORDS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES)
    .flatMap(({ headed, cited, of }) => [
      ...Object.values(headed).flat(),
      ...Object.values(cited).flat(),
      ...of,
    ])
    .flatMap(word => [word, `${word}s`])
    .concat(
      'resolution resolución résolution резолюция decision décision decisión решение protocol protocole protocolo протокол table page no and or to than least most by et ou à au y o a al и или до по от number numéro número'.split(
        ' ',
      ),
    ),
);

/** Whether a line stops behind a reference that may go on: `… under paragraph 1 (a)`, `… of article 5 (b) or`. */
export function endsInReference(line: string): boolean {
  const word = REFERENCE_END.exec(line.slice(-REFERENCE_REACH))?.[1] ?? '';
  return COUNTED_WORDS.has(word.toLowerCase());
}

const REFERENCE_REACH = 80;
const REFERENCE_END =
  /(?<!\p{L})(\p{L}+)\s\p{Nd}{1,3}\p{L}?(?:(?:,?\s(?:and|or|et|ou|y|o|и|или))?,?\s?(?:\((?:\p{L}{1,4}|\p{Nd}{1,2})\)|\p{L}\)))*(?:\s(?:and|or|et|ou|y|o|и|или))?$/u;
