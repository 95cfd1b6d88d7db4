/**
 * Small Word files, each named after the phenomenon that it shows, with the tree and the messages that it has to give.
 * The expected files are the specification: change them only by reading them against the parts.
 */
import { describe, expect, it } from 'vitest';
import { wordsPlaced } from '../../../cli/words-placed.ts';
import { writeMarkdown } from '../../../src/document/index.ts';
import { read } from '../../../src/read/index.ts';
import { docxOf, expectedOf, FIXTURES } from './fixtures.ts';

/** Words that are left out on purpose: hidden ones, and the result of a field in the instruction of another one. */
const LEFT_OUT: Readonly<Record<string, number>> = { 'hidden-text': 6, 'fields-and-controls': 1 };

describe('reading a Word file', () => {
  for (const name of FIXTURES) {
    for (const { tracked, tree, messages } of expectedOf(name)) {
      it(`${name.replaceAll('-', ' ')}${tracked ? `, changes ${tracked}ed` : ''}`, async () => {
        const { draft, file } = await read(docxOf(name), 'draft.docx', {
          language: 'en',
          ...(tracked ? { tracked } : {}),
        });
        const told = file.messages.map(({ line, ruleId, reason }) => `${line ?? '-'} ${ruleId}: ${reason}\n`);
        expect(writeMarkdown(draft)).toBe(tree);
        expect(told.join('')).toBe(messages);
        const { placed, total } = wordsPlaced(file.data.sourceText ?? '', draft, file.data.leftOut);
        expect(total - placed).toBe(LEFT_OUT[name] ?? 0);
      });
    }
  }

  it('keeps comments apart from the draft, each with its author, its day and its paragraph', async () => {
    const { file } = await read(docxOf('comments-of-delegations'), 'draft.docx', { language: 'en' });
    expect(file.data.comments).toEqual([
      { author: 'State A', date: '2031-03-04', words: 'We prefer “may”. See our paper.', line: 3 },
      { author: 'State B', date: '', words: '[shall]', line: 4 },
    ]);
  });
});
