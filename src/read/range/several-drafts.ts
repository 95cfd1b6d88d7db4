/** A document that holds several drafts: it says so, and each can be chosen by the words it begins with. */
import type { VFile } from 'vfile';
import type { DraftBeginning } from '../drafts-within.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { folded, type Range } from './find-range.ts';

/** Drafts that are named in the message; the file has all of them. */
const MOST_NAMED = 5;

/** Notes the drafts of a document on the file, and says so (`several-drafts`), where there are several and none was chosen. */
export function reportDrafts(
  file: VFile,
  drafts: readonly Omit<DraftBeginning, 'at'>[],
  isChosen: boolean,
): void {
  const second = drafts[1];
  if (!second || isChosen) return;
  file.data.drafts = drafts.map(({ title, from }) => ({ title, from }));
  const named = drafts.slice(0, MOST_NAMED).map(({ title }) => `“${title}”`);
  const more = drafts.length > MOST_NAMED ? ` and ${drafts.length - MOST_NAMED} more` : '';
  file.message(
    `${drafts.length} drafts are in this document and are read as one: ${named.join(', ')}${more}. Read one of them with --from, as in --from "${second.from}"`,
    {
      ruleId: 'several-drafts',
      source: MESSAGE_SOURCE,
      ...(second.position ? { place: second.position } : {}),
    },
  );
}

/** The range of a draft that was chosen among several by its first line: it ends where the next one begins. */
export function chosenAmong(range: Range, drafts: readonly Pick<DraftBeginning, 'from'>[]): Range {
  const { from, until } = range;
  if (from === undefined || until !== undefined || drafts.length < 2) return range;
  const wanted = folded(from);
  const names = drafts.map(draft => folded(draft.from));
  const whole = names.indexOf(wanted);
  const at = whole === -1 ? names.findIndex(name => wanted !== '' && name.startsWith(wanted)) : whole;
  const next = at === -1 ? undefined : drafts[at + 1];
  return next ? { ...range, until: next.from } : range;
}
