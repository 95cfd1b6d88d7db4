/** `until`: the line with which something else follows the draft. */
import { describe, expect, it } from 'vitest';
import { writeMarkdownBody } from '../../../src/document/index.ts';
import { type ReadOptions, read } from '../../../src/read/index.ts';

const RESOLUTION = `The General Assembly,

1. Adopts the Convention on Ditches;

Annex

Convention on Ditches

Article 1

Scope

1. This Convention applies to ditches.[^1]

Annex

Notes of the secretariat[^2]

1. The word “ditch” is not defined.

[^1]: Dry ones as well.

[^2]: Not adopted.
`;

const bodyOf = async (options: ReadOptions, text = RESOLUTION) => {
  const { draft, file } = await read(Buffer.from(text), 'resolution.md', { language: 'en', ...options });
  return { body: writeMarkdownBody(draft), messages: file.messages.map(({ reason }) => reason), file };
};

describe('a draft that ends within a document', () => {
  it('leaves out a line behind its beginning, and all that follows', async () => {
    const { body } = await bodyOf({ from: 'Annex', until: 'Annex' });
    expect(body).toBe(`# Convention on Ditches

## Article 1 — Scope

**1.** This Convention applies to ditches.[^1]

[^1]: Dry ones as well.
`);
  });

  it('reports how many words were left out on either side', async () => {
    const { messages, file } = await bodyOf({ from: 'Annex', until: 'Annex' });
    expect(messages).toEqual([
      '10 words before “Annex”, and their notes, are left out: the draft was said to begin there',
      '14 words from “Annex” on, and their notes, are left out: the draft was said to end there',
    ]);
    expect(file.data.leftOut).toContain('is not defined');
    expect(file.data.leftOut).toContain('Not adopted');
  });

  it('begins with the document where nothing else is said', async () => {
    const { body } = await bodyOf({ until: 'Article 1' });
    expect(body).toContain('Adopts the Convention on Ditches');
    expect(body).toContain('Annex');
    expect(body).not.toContain('applies');
  });

  it.each([
    [
      'a line that is not there',
      { until: 'Protocol' },
      'There is no line in resolution.md that begins with “Protocol”',
    ],
    [
      'one before its beginning',
      { from: 'Article 1', until: 'The General' },
      'There is no line in resolution.md behind “Article 1” that begins with “The General”',
    ],
  ])('cannot end with %s', async (_, options, message) => {
    await expect(bodyOf(options)).rejects.toThrow(message);
  });
});

describe('the word for an annex', () => {
  it.each([
    ['annexe', 'Annexe'],
    ['annex', '附件'],
    ['Annex II', 'Приложение II'],
    ['المرفق', 'Annex'],
  ])('as %s names the line %s', async (from, line) => {
    const text = `Resolution\n\n${line}\n\nConvention on Ditches\n\nArticle 1\n\nDig.\n`;
    expect((await bodyOf({ from }, text)).body).toContain('# Convention on Ditches\n');
  });

  it('is no word for a schedule', async () => {
    const text = 'Resolution\n\nSchedule\n\nConvention on Ditches\n';
    await expect(bodyOf({ from: 'Annex' }, text)).rejects.toThrow('There is no line');
  });
});
