/** PDF from strangers: refused with a reason, or read as far as it goes; never a crash, a hang, or a word on the terminal. */
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarkdown, writeMarkdown } from '../../../src/document/index.ts';
import { ReadError, read } from '../../../src/read/index.ts';
import { mutate, mutations } from '../../helpers/mutate.ts';
import { withoutPositions } from '../../helpers/without-positions.ts';
import { kerned, lines, makePdf, rectangle, words } from './make-pdf.ts';

const RUNS = Number(process.env.TREATY_FUZZ_RUNS ?? 60);

const said: unknown[][] = [];
beforeEach(() => {
  for (const name of ['log', 'warn', 'error', 'info'] as const) {
    vi.spyOn(console, name).mockImplementation((...what) => {
      said.push(what);
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  expect(said.splice(0)).toEqual([]);
});

const page = (number: number) =>
  words(430, 810, 'A/AC.291/22') +
  words(270, 740, `Article ${number}`, { font: 'bold' }) +
  lines(72, 710, [
    '1. Each Party shall adopt the measures',
    'that are [necessary][useful]:',
    '(a) at home;',
    '(b) at sea.',
  ]) +
  kerned(72, 640, ['2. The Agr', 180, 'eement shall be open.']) +
  rectangle(72, 300, 144, 0.5) +
  words(72, 290, '1 A note.', { size: 8 });
const SOURCE = Buffer.from(makePdf([page(1), page(2)])).toString('latin1');

const SPLICES = [
  '<<',
  '>>',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  'endobj',
  'stream',
  'endstream',
  '/Kids [4 0 R]',
  '/Length 99999999',
  '/Count -1',
  '1e400',
  '-99999999999',
  ' 0 0 0 0 0 0 cm ',
  ' q '.repeat(50),
  ' Tj',
  ' Tf',
  ' BT',
  ' ET',
  '\0\0\0',
  '/Type /Pages',
  '/Filter /FlateDecode',
  '/Contents 1 0 R',
  'nan',
  '/ToUnicode 1 0 R',
  '%%EOF',
];

const outcome = (pdf: string | Uint8Array, options = {}) =>
  read(typeof pdf === 'string' ? Buffer.from(pdf, 'latin1') : pdf, 'draft.pdf', options).then(
    ({ draft }) => draft,
    (error: unknown) => {
      if (error instanceof ReadError) return error.code;
      throw error;
    },
  );

describe('a damaged PDF', () => {
  it('is refused, or gives a draft that can be written and read again', async () => {
    await fc.assert(
      fc.asyncProperty(mutations(SPLICES), async list => {
        const found = await outcome(mutate(SOURCE, list));
        if (typeof found === 'string') return;
        expect(withoutPositions(readMarkdown(writeMarkdown(found)))).toEqual(withoutPositions(found));
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});

describe('a PDF that was made to harm', () => {
  it('by a page tree that holds itself, is refused', async () => {
    const tree = SOURCE.replace(/\/Kids \[[^\]]*\]/, match =>
      match.replace(/\d+ 0 R/, `${/(\d+) 0 obj\n<< \/Type \/Pages/.exec(SOURCE)?.[1]} 0 R`),
    );
    expect(tree).not.toBe(SOURCE);
    expect(typeof (await outcome(tree))).toMatch(/string|object/);
  });

  it('by a page that unpacks to gigabytes, is refused before it is unpacked', async () => {
    const bomb = deflateSync(Buffer.alloc(100 * 2 ** 20, 0x20));
    const body = bomb.toString('latin1');
    const pdf = makePdf([page(1)], { pack: () => body });
    expect(await outcome(pdf, { limits: { maxUnpackedBytes: 64 * 2 ** 20 } })).toBe('too-large');
  });

  it('by numbers without end, is read without those words', async () => {
    const found = await outcome(
      makePdf([`${page(1)} BT /roman 1e39 Tf 1e39 0 0 1e39 1e39 1e39 Tm (Far) Tj ET\n`]),
    );
    expect(typeof found).toBe('object');
  });

  it('by a line of very many pieces, is read in a time that grows with their number only', async () => {
    const pieces = Array.from({ length: 40000 }, (_, at) => words(72 + at / 100, 700, 'water '));
    await expect(read(makePdf([pieces.join('')]), 'draft.pdf')).resolves.toBeDefined();
  });

  it('by states that are saved and never restored, which pdf.js takes minutes for, is given up', async () => {
    const pdf = makePdf(['q '.repeat(100_000) + page(1)]);
    expect(await outcome(pdf, { limits: { maxSeconds: 1 } })).toBe('too-slow');
  });
});
