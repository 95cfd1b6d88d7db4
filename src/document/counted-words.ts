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

/** Names of provisions in all their forms, and none of the words that join them. */
const PROVISION_WORDS: ReadonlySet<string> = new Set(
  Object.values(LANGUAGES).flatMap(({ headed, cited, genitives = {}, forms = [] }) => [
    ...[...Object.values(headed).flat(), ...Object.values(cited).flat()].flatMap(word => [word, `${word}s`]),
    ...Object.values(genitives).flat(),
    ...forms,
  ]),
);

/** Whether a line stops where the number of a provision has to follow: `… in accordance with paragraph`, `… con el apartado`. */
export function endsInProvisionWord(line: string): boolean {
  const words = line.slice(-REFERENCE_REACH).trimEnd().split(/\s/);
  const last = words.at(-1) ?? '';
  const word = /(?<![\p{L}.])[\p{L}.]+$/u.exec(last)?.[0] ?? '';
  const before = word === last ? (/(?<!\p{L})\p{L}+$/u.exec(words.at(-2) ?? '')?.[0] ?? '') : '';
  return PROVISION_WORDS.has(word.toLowerCase()) && !INTRODUCING.test(before);
}

/** `the following paragraph`: what comes then is the paragraph itself. */
const INTRODUCING = /^(?:following|new|suivant|nouve|siguiente|nuev|следующ|нов|التالي)/iu;

/** How it goes on behind the number: `of this article`, `del presente artículo`, `статьи 5`, `настоящей статьи`. */
export const OF_WORDS: readonly string[] = Object.values(LANGUAGES).flatMap(
  ({ of, genitives = {}, ofThis = [] }) => [
    ...[...of, ...Object.values(genitives).flat()].map(word => (/\p{L}$/u.test(word) ? `${word} ` : word)),
    ...ofThis,
  ],
);

/** Whether a line stops behind a reference that may go on: `… under paragraph 1 (a)`, `… of article 5 (b) or`. */
export function endsInReference(line: string): boolean {
  const word = REFERENCE_END.exec(line.slice(-REFERENCE_REACH))?.[1] ?? '';
  return COUNTED_WORDS.has(word.toLowerCase());
}

const REFERENCE_REACH = 80;
const REFERENCE_END =
  /(?<!\p{L})(\p{L}+)\s\p{Nd}{1,3}\p{L}?(?:(?:,?\s(?:and|or|et|ou|y|o|и|или))?,?\s?(?:\((?:\p{L}{1,4}|\p{Nd}{1,2})\)|\p{L}\)))*(?:\s(?:and|or|et|ou|y|o|и|или))?$/u;
