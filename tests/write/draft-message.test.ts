import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFiles } from '../../src/archive/git/text-files.ts';
import { type Draft, readMarkdown } from '../../src/document/index.ts';
import { draftMessage } from '../../src/write/draft-message.ts';
import { factsInPlace } from '../../src/write/in-place.ts';
import { comparedFacts } from '../../src/write/message-facts.ts';

const withFiles = (draft: Draft) => ({ provenance: {}, draft, files: textFiles(draft) });
const draftOf = (...articles: string[]) => withFiles(readMarkdown(`# Lakes\n\n${articles.join('\n\n')}\n`));
const BOATS =
  '## Article 1 — Boats\n\n**1.** A ferry carries two boats that float on any water.\n\n**2.** They have oars.';
const BELLS = '## Article 2 — Bells\n\nEvery ferry has a bell that rings in fog.';
const CREWS = '## Article 2 — Crews\n\nThe crew knows where the other bank is.';
const inPlace = async (before: ReturnType<typeof draftOf>, after: ReturnType<typeof draftOf>) => {
  const facts = await factsInPlace(before, after);
  return facts && { changed: facts.changed, events: facts.events };
};

describe('the message of a draft', () => {
  it('names what is new, gone, moved, renumbered and changed', async () => {
    const after = draftOf(BOATS.replace('two', 'three'), CREWS, BELLS.replace('2', '3'));
    expect(await draftMessage(draftOf(BOATS, BELLS), after)).toEqual([
      'Compared with the previous draft:',
      'New: 2.',
      'Renumbered: 2 → 3.',
      'Words changed in: 1.',
      'Pairs of brackets: 0 before, 0 now.',
      'Words: 24 before, 33 now.',
    ]);
  });

  it('says what a first draft has', async () => {
    expect(await draftMessage(null, draftOf(BOATS, '## Article 2\n\nEvery ferry has [a] bell.'))).toEqual([
      'The first draft of its series in the archive.',
      'It has 2 articles, 0 annexes, 19 words and 1 pair of brackets.',
    ]);
  });

  it('says that nothing differs', async () => {
    expect(await draftMessage(draftOf(BOATS), draftOf(BOATS))).toContain('No provision differs.');
  });
});

describe('articles that stand where they stood', () => {
  it('are told by their files', async () => {
    const after = draftOf(BOATS.replace('two', '[two]'), BELLS.replace('Bells', 'Bells and horns'));
    expect(await inPlace(draftOf(BOATS, BELLS), after)).toEqual({
      changed: ['1', '2'],
      events: ['1 opened'],
    });
  });

  it('have no other words where only their labels or the order of their lines are others', async () => {
    const after = BOATS.replace('**2.**', '**3.**');
    expect(await inPlace(draftOf(BOATS), draftOf(after))).toEqual({ changed: [], events: [] });
  });

  it.each([
    ['an article is new', [BOATS], [BOATS, BELLS]],
    ['two articles changed places', [BOATS, BELLS], [BELLS.replace('2', '1'), BOATS.replace('1', '2')]],
    ['another article has the number', [BOATS, BELLS], [BOATS, CREWS]],
    ['words could not be structured', [BOATS], [`${BOATS}\n\n> Loose words.`]],
    [
      'the article is in another chapter',
      ['## Chapter I', BOATS, '## Chapter II', BELLS],
      ['## Chapter I', BOATS, BELLS, '## Chapter II'],
    ],
  ])('are not assumed where %s', async (_what, before, after) => {
    expect(await inPlace(draftOf(...before), draftOf(...after))).toBeNull();
  });

  it('are told as a comparison tells them', async () => {
    const source = readFileSync('drafts/model-convention/2031-09.md', 'utf8');
    let told = 0;
    await fc.assert(
      fc.asyncProperty(edits, async list => {
        const [before, after] = [readMarkdown(source), readMarkdown(list.reduce(edited, source))];
        const facts = await factsInPlace(withFiles(before), withFiles(after));
        if (!facts) return;
        told += 1;
        const { counts, ...compared } = comparedFacts(before, after);
        expect(facts).toMatchObject(compared);
        expect(facts.counts.before).toMatchObject({
          brackets: counts.before.brackets,
          words: counts.before.words,
        });
        expect(facts.counts.after).toEqual(counts.after);
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(40);
  });
});

type Edit = [what: 'word' | 'bracket' | 'gone' | 'heading', line: number, word: number];
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.tuple(fc.constantFrom('word', 'word', 'bracket', 'gone', 'heading'), fc.nat(), fc.nat()),
  { minLength: 1, maxLength: 6 },
);

function edited(source: string, [what, at, word]: Edit): string {
  const lines = source.split('\n');
  const isWanted = what === 'heading' ? /^#{2,} Article .* — / : /^(?:\*\*\d|- \*\*).{60}/;
  const wanted = lines.flatMap((line, index) => (isWanted.test(line) ? [index] : []));
  const index = wanted[at % wanted.length] ?? 0;
  const words = (lines[index] ?? '').split(' ');
  // Behind the label, or the number of the article and its dash.
  const place = 4 + (word % Math.max(1, words.length - 4));
  if (what === 'bracket') words[place] = `[${words[place]}]`;
  else words[place] = `changed${word % 9}`;
  lines.splice(index, 1, ...(what === 'gone' ? [] : [words.join(' ')]));
  return lines.join('\n');
}
