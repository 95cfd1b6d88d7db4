/** Provisions so long that their modal verbs and facts are not looked for. */
import type { Degraded } from './types.ts';

/**
 * Characters of a text. Each verb is compared with each of the other text, and the sentence of each is looked for: twice as long takes four
 * times as long, and 150,000 characters 10 s and 1.8 GB. The longest provision of the treaties that were read has 6,000.
 */
const MOST_JUDGED = 40_000;

/** Why modal verbs and facts of a change are not reported; null where they are. */
export function tooLongToJudge(before: string, after: string): Degraded | null {
  const length = Math.max(before.length, after.length);
  if (length <= MOST_JUDGED) return null;
  const reason = `modal verbs and facts are not looked for in more than ${MOST_JUDGED} characters of one provision`;
  return { stage: 'words', reason };
}
