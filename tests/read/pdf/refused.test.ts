/** Files of which nothing but rubbish could be read: refused, with what to ask for instead. */
import { describe, expect, it } from 'vitest';
import { ReadError, read } from '../../../src/read/index.ts';
import { lines, makePdf, words } from './make-pdf.ts';

const SENTENCE =
  'Each Party shall adopt such measures as may be necessary to give effect to this Convention.';
const page = (style = {}) => lines(72, 760, ['Article 1', ...Array(12).fill(SENTENCE)], style);

async function refusal(bytes: Uint8Array, options = {}): Promise<ReadError> {
  try {
    await read(bytes, 'draft.pdf', options);
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('It was read');
}

describe('a PDF is refused if', () => {
  it('it opens only with a password', async () => {
    const { code, message } = await refusal(makePdf([page()], { encrypted: true }));
    expect(code).toBe('encrypted');
    expect(message).toBe(
      'draft.pdf is encrypted and opens only with a password. Ask for a copy without one, or for the DOCX file.',
    );
  });

  it('its pages are pictures', async () => {
    const { code, message } = await refusal(makePdf(['', words(500, 20, 'Scan 1'), '']));
    expect(code).toBe('no-text');
    expect(message).toContain('hardly any text on its 3 pages');
    expect(message).toContain('Ask for the DOCX file, or for a PDF whose text can be searched.');
  });

  it('its fonts do not tell which letters they show', async () => {
    const { code, message } = await refusal(makePdf([page({ font: 'unmapped' })]));
    expect(code).toBe('unreadable-text');
    expect(message).toContain('100 % of its letters in fonts that do not show which letters they are');
  });

  it('only its headings are in such fonts', async () => {
    const pages = Array.from({ length: 4 }, () => words(72, 800, 'Article 2', { font: 'unmapped' }) + page());
    expect((await refusal(makePdf(pages))).code).toBe('unreadable-text');
  });

  it('its words mix the letters of two scripts', async () => {
    const mixed = SENTENCE.replaceAll('a', 'ж').replaceAll('e', 'щ');
    const { code, message } = await refusal(
      makePdf([lines(20, 760, Array(12).fill(mixed), { font: 'cyrillic' })]),
    );
    expect(code).toBe('unreadable-text');
    expect(message).toContain('mixes letters of several scripts');
  });

  it('its letters are those of no language', async () => {
    const shifted = [...SENTENCE]
      .map(sign => (/[a-z]/.test(sign) ? 'bcdfghjklmnpqrstvwxz'.charAt(sign.charCodeAt(0) % 20) : sign))
      .join('');
    expect((await refusal(makePdf([lines(72, 760, Array(12).fill(shifted))]))).message).toContain(
      'decoded with a wrong table',
    );
  });

  it('it is said to be in a language of another script', async () => {
    const { message } = await refusal(makePdf([page()]), { language: 'ru' });
    expect(message).toContain('is said to be in `ru`, but only 0.0 % of its letters are of that script');
  });

  it('it is no PDF', async () => {
    expect((await refusal(Buffer.from('Article 1\n\nWords.\n'))).code).toBe('not-pdf');
  });

  it('there is nothing behind its first line', async () => {
    const { code, message } = await refusal(Buffer.from('%PDF-1.7\n'));
    expect(code).toBe('damaged');
    expect(message).toContain('Fetch it again, or ask for the DOCX file.');
  });

  it('it has more pages than are read', async () => {
    const { code, message } = await refusal(makePdf([page(), page(), page()]), { limits: { maxPages: 2 } });
    expect(code).toBe('too-large');
    expect(message).toContain('has 3 pages; at most 2 are read');
  });
});

it('a PDF that was cut off is read as far as it goes, and that is said', async () => {
  const whole = makePdf([page(), page()]);
  const { draft, file } = await read(whole.subarray(0, whole.length - 20), 'draft.pdf');
  expect(file.messages.map(({ ruleId }) => ruleId)).toContain('cut-off');
  expect(draft.children.length).toBeGreaterThan(0);
});
