/** `from` and `until` in files that carry their structure: canonical Markdown and Akoma Ntoso. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fullText,
  headingText,
  pieces,
  writeMarkdown,
  writeMarkdownBody,
} from '../../../src/document/index.ts';
import { ReadError, type ReadOptions, read } from '../../../src/read/index.ts';
import { toAkomaNtoso } from '../../../src/write/index.ts';
import { arbitraryDraft } from '../../helpers/arbitrary-draft.ts';
import { differingWords } from '../words-of.ts';

const RESOLUTION = `---
format: treaty-diff/1
title: Resolution 99/1
language: en
---

# Resolution 99/1

The Assembly adopts the Convention.[^1]

## Annex — Convention on Ditches

The States Parties have agreed as follows:

### Chapter I — Ditches

#### Article 1 — Scope

**1.** This Convention applies to ditches.[^2]

#### Article 2 — Depth

**1.** A ditch is deep.

## Annex — Notes

**1.** The word “ditch” is not defined.

[^1]: Of 2031.

[^2]: Dry ones as well.
`;

const markdown = async () => (await read(Buffer.from(RESOLUTION), 'resolution.md')).draft;

const FORMATS: [string, string, () => Promise<string>][] = [
  ['canonical Markdown', 'resolution.md', async () => RESOLUTION],
  ['Akoma Ntoso', 'resolution.xml', async () => toAkomaNtoso(await markdown())],
];

describe.each(FORMATS)('a draft within %s', (_, path, source) => {
  const readPart = async (options: ReadOptions) => {
    const { draft, file } = await read(Buffer.from(await source()), path, options);
    return { draft, body: writeMarkdownBody(draft), file };
  };

  it('is what an annex holds: its heading is the title, its words are the first line', async () => {
    const { body, draft } = await readPart({ from: 'Annex', until: 'Annex' });
    expect(body).toBe(`# Convention on Ditches

The States Parties have agreed as follows:

## Chapter I — Ditches

### Article 1 — Scope

**1.** This Convention applies to ditches.[^2]

### Article 2 — Depth

**1.** A ditch is deep.

[^2]: Dry ones as well.
`);
    expect(draft.provenance.title).toBeUndefined();
  });

  it('begins with an article, and has what follows on every level', async () => {
    const { body } = await readPart({ from: 'Article 2' });
    expect(body).toBe(`## Article 2 — Depth

**1.** A ditch is deep.

## Annex — Notes

**1.** The word “ditch” is not defined.
`);
  });

  it('ends before an article, within the chapter that holds it', async () => {
    const { body } = await readPart({ until: 'Article 2 Depth' });
    expect(body).toContain('#### Article 1 — Scope');
    expect(body).not.toContain('Depth');
    expect(body).not.toContain('Notes');
  });

  it('is found by the heading of a provision, or by its first words', async () => {
    expect((await readPart({ from: 'convention on' })).body).toMatch(/^# Convention on Ditches\n/);
    expect((await readPart({ from: 'A ditch is' })).body).toMatch(/^\*\*1\.\*\* A ditch is deep\./);
  });

  it('is the whole document from its title on', async () => {
    const { body, file } = await readPart({ from: 'Resolution 99/1' });
    expect(body).toContain('# Resolution 99/1');
    expect(file.messages).toEqual([]);
  });

  it('reports what was left out, a word as one word', async () => {
    const { file } = await readPart({ from: 'Annex', until: 'Annex' });
    expect(file.messages.filter(({ ruleId }) => ruleId === 'left-out').map(({ reason }) => reason)).toEqual([
      '9 words before “Annex”, and their notes, are left out: the draft was said to begin there',
      '11 words from “Annex” on, and their notes, are left out: the draft was said to end there',
    ]);
  });

  it('cannot begin with a line that is not there', async () => {
    await expect(readPart({ from: 'Protocol' })).rejects.toThrow('There is no line in');
  });
});

describe('of any draft, cut at any two headings', () => {
  it('every word is in the draft or among what was left out', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDraft, fc.nat(), fc.nat(), async (tree, one, two) => {
        const source = Buffer.from(writeMarkdown(tree));
        const whole = (await read(source, 'draft.md')).draft;
        const names = [...pieces(whole)].flatMap(({ piece }) =>
          piece.type === 'provision' ? [headingText(piece) || piece.label] : [],
        );
        const [from, until] = [names[one % names.length], names[two % names.length]];
        const options = { ...(from ? { from } : {}), ...(until ? { until } : {}) };
        const result = await read(source, 'draft.md', options).catch((error: unknown) => error);
        if (result instanceof ReadError) return void expect(result.code).toBe('no-such-line');
        const { draft, file } = result as Awaited<ReturnType<typeof read>>;
        const words = `${fullText(draft)}\n${file.data.leftOut ?? ''}`;
        expect(differingWords(fullText(whole), words, false)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
