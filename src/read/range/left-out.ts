/** What was left out of a document because the draft was said to begin or to end elsewhere. */
import type { VFile } from 'vfile';
import { counted, countWords } from '../../document/index.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import type { Range } from './find-range.ts';

const NOTE_MARK = /\[\^[^\]]*\]/g;

/** Counts it, and notes it on the file (`left-out`), so that its words are not missed among those of the draft. */
export function reportLeftOut(
  file: VFile,
  { from = '', until = '' }: Range,
  left: { before: readonly string[]; behind: readonly string[] },
): void {
  const report = (words: readonly string[], where: string, why: string) => {
    const count = words.reduce((sum, line) => sum + countWords(line.replace(NOTE_MARK, '')), 0);
    if (count === 0) return;
    file.data.leftOut = [file.data.leftOut ?? '', ...words].join('\n');
    file.message(
      `${counted(count, 'word')} ${where}, and their notes, are left out: the draft was said to ${why} there`,
      {
        ruleId: 'left-out',
        source: MESSAGE_SOURCE,
      },
    );
  };
  report(left.before, `before “${from}”`, 'begin');
  report(left.behind, `from “${until}” on`, 'end');
}
