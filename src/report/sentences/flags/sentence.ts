/** A flag -> one sentence that stands alone. Of restated drafts it says that, and what they cannot answer. */
import type { Flag } from '../../../flag/index.ts';
import { placeOf, subjectOf } from './place.ts';

/** @param says the end of the sentence, see `saysOf`. */
export function sentenceOf(flag: Flag, says: string): string {
  const { hits, state, rule, isRestated, unverified, unverifiedIn } = flag;
  const told = hits[0]?.told;
  if (told?.type === 'failed') {
    const place = flag.after ?? flag.before;
    const where = place === null ? '' : ` at ${place}`;
    return `The rule ${rule} failed${where}, so its findings may be missing here: ${told.message}.`;
  }
  const subject = subjectOf(flag);
  if (!isRestated || told?.type === 'not-found') return `${subject}: ${says}.`;
  if (unverified === null) return `${subject}: ${says} (restated text).`;
  const { where, words } = parted(unverified);
  if (unverifiedIn)
    return `${subject}: ${says} (restated text; unverified in ${where}: ${unverifiedIn.join(', ')}).`;
  if (told?.type === 'unchanged' && state === 'unverified')
    return `${subject}: unverified in ${where}; the restated words are ${says}, but ${unfinished(words)}.`;
  return `${subject}: ${says} (restated text; unverified in ${where}: ${unfinished(words)}).`;
}

/** A note that says in which draft its provision is not verified, and what it says of it. */
function parted(note: string): { where: string; words: string } {
  const [, where, words] = /^Not verified in ([^:]*\d[^:]*): (.*)$/s.exec(note) ?? [];
  return where !== undefined && words !== undefined ? { where, words } : { where: 'this draft', words: note };
}

/** The sentence without the place in front of it, for a view that shows it at that place. */
export function sentenceInPlace(finding: Pick<Flag, 'before' | 'after'> & { sentence: string }): string {
  const place = `${placeOf(finding)}, `;
  const { sentence } = finding;
  return sentence.startsWith(place) ? sentence.slice(place.length) : sentence;
}

/** A note or a remark as a part of a sentence. */
function unfinished(text: string): string {
  const words = text
    .trim()
    .replace(/(?<![.\s])[.\s]+$/, '')
    .replace(/^Not verified: /, 'not verified, ');
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
