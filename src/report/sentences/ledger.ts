/** What became of the brackets of a whole draft, as sentences with figures. */
import { counted, grouped } from '../../document/index.ts';
import type { BracketTally } from '../bracket-tally.ts';

const parts = (...said: readonly (readonly [count: number, words: string])[]): string =>
  said
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${grouped(count)} ${words}`)
    .join(', ');

const pairs = (count: number) => counted(count, 'pair of brackets', 'pairs of brackets');

/** `Of 1,826 pairs of brackets before: 1,704 struck with the words, 90 lifted, words kept (27 in another bracket), 32 still open.` */
export function earlierBrackets({ events, stillBracketed, before }: BracketTally): string {
  const { lifted, struck, kept, edited } = events;
  const of = (count: number, words: string) => (count > 0 ? ` (${grouped(count)} ${words})` : '');
  const said = parts(
    [struck, 'struck with the words'],
    [lifted, `lifted, words kept${of(stillBracketed, 'in another bracket')}`],
    [kept + edited, `still open${of(edited, 'with other words')}`],
  );
  return `Of ${pairs(before)} before: ${said}.`;
}

/** `Of 369 pairs of brackets now: 297 with new words, 40 put round words that stood there, 32 from before.` */
export function laterBrackets({ events, after }: BracketTally): string {
  const { kept, edited, opened, added } = events;
  const said = parts(
    [added, 'with new words'],
    [opened, 'put round words that stood there'],
    [kept + edited, 'from before'],
  );
  return `Of ${pairs(after)} now: ${said}.`;
}

/** `219 → 45, 13 lifted`: the brackets of one article. */
export const articleBrackets = ({
  before,
  after,
  lifted,
}: Record<'before' | 'after' | 'lifted', number>): string =>
  [`${before} → ${after}`, ...(lifted > 0 ? [`${lifted} lifted`] : [])].join(', ');
