/** `from`: the draft within a document, as a convention in the annex of a resolution. */
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../src/document/index.ts';
import { ReadError, read } from '../../../src/read/index.ts';

const RESOLUTION = `A/RES/99/1

The General Assembly,

1. Adopts the Convention on Ditches, contained in the annex to the present resolution;

Annex

Convention on Ditches

Preamble

The States Parties to this Convention,

Article 1

Scope

1. This Convention applies to ditches.
`;

const readFrom = (from: string, text = RESOLUTION, path = 'resolution.txt') =>
  read(Buffer.from(text), path, { from, language: 'en' });

const BODY = `## Preamble

The States Parties to this Convention,

## Article 1 — Scope

**1.** This Convention applies to ditches.
`;

describe('a draft that begins within a document', () => {
  it('has what follows the line that says that an annex begins, and is no annex then', async () => {
    const { draft } = await readFrom('annex');
    expect(writeMarkdown(draft)).toContain(`# Convention on Ditches\n\n${BODY}`);
    expect(writeMarkdown(draft)).not.toContain('General Assembly');
  });

  it('has the line itself, where that is any other', async () => {
    expect(writeMarkdown((await readFrom('Convention on')).draft)).toContain('# Convention on Ditches\n');
  });

  it('is no annex either where that line bears the mark of a note, or goes on with the title', async () => {
    for (const line of ['Annex*', 'Annex: Convention on Ditches', 'Annex — Convention on Ditches']) {
      const text = RESOLUTION.replace('Annex\n\nConvention on Ditches', `${line}\n\nConvention on Ditches`);
      const { draft } = await readFrom(
        'Annex',
        line === 'Annex*' ? text : text.replace(/\nConvention on Ditches\n/, ''),
      );
      expect(writeMarkdown(draft)).toContain(`# Convention on Ditches\n\n${BODY}`);
    }
  });

  it('tells how much was left out, and counts it as that', async () => {
    const { file } = await readFrom('Annex');
    expect(file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)).toEqual([
      'left-out: 22 words before “Annex”, and their notes, are left out: the draft was said to begin there',
    ]);
    expect(file.data.leftOut).toContain('Adopts the Convention on Ditches');
  });

  it('takes the notes with it that it refers to, and no others', async () => {
    const text = `The Assembly[^1]\n\nAnnex\n\nArticle 1\n\nEach Party shall dig.[^2]\n\n[^1]: Of one.\n[^2]: Of two.\n`;
    const markdown = writeMarkdown((await readFrom('Annex', text, 'draft.md')).draft);
    expect(markdown).toContain('Of two.');
    expect(markdown).not.toContain('Of one.');
  });

  it.each([
    [
      'a line that is not there',
      'Appendix',
      RESOLUTION,
      'There is no line in resolution.txt that begins with “Appendix”',
    ],
    ['nothing', ' ', RESOLUTION, 'There is no line'],
  ])('cannot begin with %s', async (_, from, text, message) => {
    const error = await readFrom(from, text).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ReadError);
    expect((error as ReadError).message).toContain(message);
  });
});
