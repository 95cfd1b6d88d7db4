/** Whether what was read is text at all. Rubbish that looks like text is worse than none: it is refused, with a way out. */
import { agreeing, counted } from '../../document/index.ts';
import { ReadError } from '../decode.ts';
import { UNKNOWN } from './signs.ts';
import { DOUBTFUL, type Run } from './types.ts';

/** More than this share of letters in fonts that do not tell their signs, and the words cannot be trusted. */
const MOST_UNREADABLE = 0.002;
/** More than this share of signs without a meaning. */
const MOST_UNKNOWN = 0.02;
/** More than this share of words that mix letters of two scripts: a font with a wrong table. */
const MOST_MIXED = 0.03;
/** Fewer letters a page, on average, are stamps on pictures. */
const FEWEST_A_PAGE = 15;

const WAY_OUT = 'Ask for the DOCX file, or for a PDF whose text can be searched.';

const SCRIPT_OF: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/gu,
  fr: /\p{Script=Latin}/gu,
  es: /\p{Script=Latin}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  zh: /\p{Script=Han}/gu,
  ar: /\p{Script=Arabic}/gu,
};

/**
 * @throws {ReadError} `no-text` for scanned pages, `unreadable-text` for fonts without characters, and for text that is
 * none of the script it has to be in.
 */
export function checkLegibility(
  pages: readonly { runs: readonly Run[] }[],
  path: string,
  language: string | undefined,
): void {
  const runs = pages.flatMap(({ runs }) => runs);
  const letters = count(runs);
  if (letters < FEWEST_A_PAGE * Math.max(1, pages.length) && letters < 2000) {
    throw new ReadError(
      'no-text',
      `${path} has ${letters === 0 ? 'no text' : 'hardly any text'} on its ${counted(pages.length, 'page')}: ${agreeing(pages.length, 'it seems to be a picture', 'they seem to be pictures')}, as a scanner makes them. ${WAY_OUT}`,
    );
  }
  const refuse = (reason: string) => {
    throw new ReadError('unreadable-text', `${path} ${reason}. ${WAY_OUT}`);
  };
  const hidden = count(runs.filter(run => run.font.unreadable));
  if (hidden > letters * MOST_UNREADABLE) {
    refuse(
      `shows ${percent(hidden, letters)} of its letters in fonts that do not show which letters they are`,
    );
  }
  const text = sampleOf(runs);
  const unknown = text.split(UNKNOWN).length - 1;
  if (unknown > text.length * MOST_UNKNOWN) {
    refuse(
      `shows ${percent(unknown, text.length)} of its characters in fonts that do not show which characters they are`,
    );
  }
  checkScript(text, language, refuse);
}

function checkScript(text: string, language: string | undefined, refuse: (reason: string) => void): void {
  const words = text.replaceAll(DOUBTFUL, '').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  const mixed = words.filter(isMixed).length;
  if (mixed > words.length * MOST_MIXED && mixed > 3) {
    refuse(
      `mixes letters of several scripts within ${percent(mixed, words.length)} of its words, as fonts with a wrong table do`,
    );
  }
  const script = language ? SCRIPT_OF[language.slice(0, 2)] : undefined;
  if (script) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const right = text.match(script)?.length ?? 0;
    if (right < letters / 2) {
      refuse(
        `is said to be in \`${language}\`, but only ${percent(right, letters)} of its letters are of that script`,
      );
    }
  }
  const odd = oddity(text);
  if (odd) refuse(odd);
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
  /\p{Script=Hebrew}/u,
];

/** A word of two scripts. Chinese stands beside Latin letters without a space, and Greek is found in units. */
function isMixed(word: string): boolean {
  if (/^[A-Za-z]+$/.test(word)) return false;
  const found = SCRIPTS.filter(script => script.test(word));
  return (
    found.length > 1 &&
    !found.some(script => script.source.includes('Han') || script.source.includes('Greek'))
  );
}

/**
 * Letters that no text does without: vowels, or sixteen of the commonest signs of Chinese, a sixth of the verified text of
 * the High Seas Agreement and none at all of its PDF, whose fonts have no table. The bounds are wide.
 */
const COMMON: readonly (readonly [
  script: RegExp,
  common: RegExp,
  fewest: number,
  most: number,
  name: string,
])[] = [
  [/\p{Script=Latin}+/gu, /[aeiouyàáâäæèéêëìíîïòóôöùúûü]/giu, 0.25, 0.6, 'Latin'],
  [/\p{Script=Cyrillic}+/gu, /[аеёиоуыэюяіїє]/giu, 0.28, 0.6, 'Cyrillic'],
  [/\p{Script=Han}+/gu, /[的国约和在本条各应有为一第以不其國約條應為]/gu, 0.03, 1, 'Chinese'],
];

function oddity(text: string): string | null {
  for (const [script, common, fewest, most, name] of COMMON) {
    const letters = text.match(script)?.join('') ?? '';
    // A short text, or a few names in another script, show no habit.
    if (letters.length < 400) continue;
    const share = (letters.match(common)?.length ?? 0) / letters.length;
    if (share < fewest || share > most)
      return `has ${name} letters, but not those that its words would need: they seem to be decoded with a wrong table`;
  }
  return null;
}

/** Habits show in a part: a long text is looked at here and there, all over. */
function sampleOf(runs: readonly Run[]): string {
  const step = Math.ceil(runs.length / SAMPLE);
  return runs
    .filter((_, at) => at % step === 0)
    .map(run => run.text)
    .join(' ');
}

const SAMPLE = 3000;

const count = (runs: readonly Run[]) =>
  runs.reduce((sum, run) => sum + (run.text.trim() === '' ? 0 : run.text.length), 0);

function percent(part: number, whole: number): string {
  const share = (100 * part) / whole;
  return `${share < 1 ? share.toFixed(1) : Math.round(share)} %`;
}
