import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, headed, line } from '../../src/document/build.ts';
import { text } from '../../src/document/inline.ts';
import { readMarkdown, writeMarkdown, writeMarkdownBody } from '../../src/document/markdown/index.ts';
import type { Draft, Piece } from '../../src/document/types.ts';
import { arbitraryDraft, arbitraryNegotiation } from '../helpers/arbitrary-draft.ts';

const withoutPositions = (tree: Draft): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value)));

describe('canonical Markdown', () => {
  it.each([
    ['of any sort', arbitraryDraft],
    ['with options that hold headed provisions', arbitraryNegotiation],
  ])('gives back the same tree for every tree %s', (_, drafts) => {
    fc.assert(
      fc.property(drafts, tree => {
        expect(withoutPositions(readMarkdown(writeMarkdown(tree)))).toEqual(withoutPositions(tree));
      }),
      { numRuns: 250 },
    );
  });
});

describe('an option in canonical Markdown', () => {
  const paragraph = (label: string) => line(label, { wording: [text('Parties may mend.')] });
  const written = (...children: Piece[]) =>
    writeMarkdownBody(draft({}, [], [headed('Article 3', { heading: [text('Nets')], children })]));

  it('is a line where it holds lines only', () => {
    expect(written(line('Option 1', { children: [paragraph('1.')] }))).toBe(
      '## Article 3 — Nets\n\n**Option 1**\n\n- **1.** Parties may mend.\n',
    );
  });

  it('is a heading where it holds headed provisions, and so are the options behind it', () => {
    const section = headed('a.', { heading: [text('Mending')], children: [paragraph('1.')] });
    const options = [
      line('Option 1', { children: [section] }),
      line('Option 2', { children: [paragraph('1.')] }),
    ];
    expect(written(...options)).toBe(
      [
        ...['## Article 3 — Nets', '### Option 1', '#### a. — Mending', '**1.** Parties may mend.'],
        ...['### Option 2', '**1.** Parties may mend.', ''],
      ]
        .join('\n\n')
        .trimEnd()
        .concat('\n'),
    );
  });

  it('is left for what comes behind a header of its article by a line of asterisks', () => {
    const common = headed('', {
      heading: [text('Provisions common to Options 1 and 2')],
      children: [paragraph('2.')],
    });
    expect(written(line('Option 1', { wording: [text('No text.')] }), common, paragraph('3.'))).toBe(
      '## Article 3 — Nets\n\n**Option 1** No text.\n\n### Provisions common to Options 1 and 2\n\n**2.** Parties may mend.\n\n***\n\n**3.** Parties may mend.\n',
    );
  });
});
