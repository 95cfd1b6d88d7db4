/** Findings as sentences that stand alone. */
import type { Row } from '../compare/index.ts';
import type { Restated } from './restated.ts';
import type { WatchEntry } from './types.ts';

export interface Sides {
  before: string | null;
  after: string | null;
}

/** `4(1) (was 60 bis(1))`; `title` where it is the draft's. */
export function placeOf({ before, after }: Sides): string {
  if (before !== null && after !== null && before !== after) return `${after} (was ${before})`;
  return after ?? before ?? '';
}

/** `35(1)(c), cooperation on any serious crime`. */
export function subjectOf(sides: Sides, { title }: Pick<WatchEntry, 'title'>): string {
  const place = placeOf(sides);
  return place === '' ? title : `${place}, ${title}`;
}

/** A sentence about a change. Of restated drafts it says that, and what they cannot answer. */
export function changedSentence(
  subject: string,
  says: string,
  restated: Restated,
  unverified: string | null,
): string {
  if (!restated.isRestated) return `${subject}: ${says}.`;
  const doubt = unverified === null ? '' : `; unverified in this draft: ${unfinished(unverified)}`;
  return `${subject}: ${says} (restated text${doubt}).`;
}

/** What restated drafts cannot answer about a clause, or about some of its parts only. */
export interface Doubt {
  note: string;
  parts?: readonly string[];
}

/** Of a clause that is watched and has not changed. */
export function unchangedSentence(
  subject: string,
  how: string,
  restated: Restated,
  doubt: Doubt | null,
): string {
  if (!restated.isRestated) return `${subject}: ${how}.`;
  if (doubt === null) return `${subject}: ${how} (restated text).`;
  if (doubt.parts)
    return `${subject}: ${how} (restated text; unverified in this draft: ${doubt.parts.join(', ')}).`;
  return `${subject}: unverified in this draft; the restated words are ${how}, but ${unfinished(doubt.note)}.`;
}

/** `unchanged but for its number`. */
export function howUnchanged(rows: readonly Row[]): string {
  const modified = rows.filter(({ change }) => change === 'modified');
  const but: string[] = [];
  const [top] = rows;
  if (top && top.before !== top.after) but.push('its number');
  if (modified.some(({ classes }) => classes.includes('reference'))) but.push('references that follow');
  if (modified.some(({ classes }) => classes.includes('editorial'))) but.push('spelling or punctuation');
  return but.length === 0 ? 'unchanged' : `unchanged but for ${but.join(', ')}`;
}

/** A note or a remark as a part of a sentence. */
const unfinished = (text: string) => {
  const words = text
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/^Not verified: /, 'not verified, ');
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
};
