/**
 * Every citation that a draft gives finds the provision again, and so does every one that is offered for a citation that leaves out
 * where a provision stands: in all fixtures, and in all texts of the corpus where that is there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citationsOf, type Draft, pieces, printCitation, resolveCitation } from '../../src/document/index.ts';
import { read } from '../../src/read/index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
const CORPUS = process.env.TREATY_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus');

const fixtures = readdirSync(FIXTURES).flatMap(name => {
  const input = readdirSync(join(FIXTURES, name)).find(file => file.startsWith('input.'));
  return input ? [join(FIXTURES, name, input)] : [];
});
const texts = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:md|txt|xml|pdf|docx)$/.test(name) && !name.includes('README'))
      .map(name => join(CORPUS, name))
  : [];
if (texts.length === 0) console.warn(`No corpus at ${CORPUS} (set TREATY_CORPUS): its tests are skipped.`);

/** What does not find the provision that it was given for. */
function lost(draft: Draft): string[] {
  const book = citationsOf(draft);
  const isFound = (citation: string, piece: unknown) => {
    const found = resolveCitation(draft, citation);
    return found.type === 'found' && found.piece === piece;
  };
  const all = [...pieces(draft)].map(({ piece }) => piece);
  const own = all.map(piece => book.of(piece)).filter((citation, at) => !isFound(citation, all[at]));
  const offered = all.flatMap((piece, at) => {
    // Of a long text, a part is enough for what is slow to ask.
    const steps = at % Math.ceil(all.length / 100) === 0 ? book.stepsOf(piece) : [];
    return steps
      .slice(1)
      .flatMap((_, from) => offeredFor(draft, printCitation({ steps: steps.slice(from + 1) })));
  });
  return [
    ...own,
    ...offered.filter(({ citation, piece }) => !isFound(citation, piece)).map(one => one.citation),
  ];
}

function offeredFor(draft: Draft, citation: string) {
  const resolution = resolveCitation(draft, citation);
  if (resolution.type === 'found') return [resolution];
  if (resolution.type === 'ambiguous') return resolution.candidates;
  return resolution.nearest.map(one => ({ citation: one, piece: citationsOf(draft).at(one) }));
}

const draftOf = async (path: string) => (await read(readFileSync(path), path, { tracked: 'accept' })).draft;

describe('citations find what they were given for', () => {
  it('in every fixture', async () => {
    for (const path of fixtures) expect.soft(lost(await draftOf(path)), path).toEqual([]);
  });

  it.skipIf(texts.length === 0)('in every text of the corpus', { timeout: 300_000 }, async () => {
    for (const path of texts) expect.soft(lost(await draftOf(path)), path).toEqual([]);
  });
});
