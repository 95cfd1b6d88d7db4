import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { countBrackets, everyBracket } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';
import { bracketEvents, bracketLedger, entryText, reportOf } from '../../src/report/index.ts';

const draftOf = (text: string) => readText(text, 'draft.txt').draft;

const phrase = fc.constantFrom('the reeds', 'all ponds', 'each spring', 'shall', 'should', 'a yearly fee');
const piece = fc.oneof(
  phrase,
  phrase.map(words => `[${words}]`),
  fc.tuple(phrase, phrase).map(([one, two]) => `[${one} [${two}]]`),
  fc.tuple(phrase, phrase).map(([one, two]) => `[${one}][${two}]`),
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map(pieces => `Each Party keeps ${pieces.join(' and ')} of its waters.`);
const articles = fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});
const textOf = (all: string[][]) =>
  `CONVENTION ON REEDS\n\n${all
    .map((lines, at) => `Article ${at + 1}\n\n${lines.map((line, no) => `${no + 1}. ${line}`).join('\n\n')}`)
    .join('\n\n')}`;

test('the counts of brackets, of the comparison, of the ledger, its lists and the report are the same', () => {
  fc.assert(
    fc.property(articles, articles, (one, two) => {
      const drafts = { before: draftOf(textOf(one)), after: draftOf(textOf(two)) };
      const comparison = compare(drafts.before, drafts.after);
      const counted = {
        before: countBrackets(drafts.before).total.brackets,
        after: countBrackets(drafts.after).total.brackets,
      };
      const { lifted, struck, kept, edited, opened, added } = comparison.summary.brackets;
      expect([lifted + struck + kept + edited, kept + edited + opened + added]).toEqual([
        counted.before,
        counted.after,
      ]);
      expect(everyBracket(drafts.after)).toHaveLength(counted.after);
      const events = bracketEvents(comparison);
      expect(events).toHaveLength(counted.before + opened + added);
      expect(bracketEvents(comparison, { onlyOpen: true })).toHaveLength(counted.after);

      const ledger = bracketLedger({ comparison, drafts }).map(entryText);
      const said = (lead: RegExp) => Number(ledger.map(line => lead.exec(line)?.[1]).find(Boolean) ?? 0);
      expect(said(/^Of (\d+) pairs? of brackets before/)).toBe(counted.before);
      expect(said(/^Of (\d+) pairs? of brackets now/)).toBe(counted.after);

      const byArticle = ledger.find(line => line.startsWith('By article')) ?? '';
      const pairs = [...byArticle.matchAll(/\((\d+) → (\d+)/g)];
      const sums = [1, 2].map(side => pairs.reduce((sum, pair) => sum + Number(pair[side]), 0));
      if (byArticle) expect(sums).toEqual([counted.before, counted.after]);
      // Article by article too, wherever its provisions went or came from: `2 (3 → 1)`, `1, was 2 (2 → 2)`, `was 3 (1 → 0)`.
      const lines = { before: [] as string[], after: [] as string[] };
      for (const [, isGone, now, was, before, after] of byArticle.matchAll(
        /(was )?(\d+)(?:, was (\d+))? \((\d+) → (\d+)/g,
      )) {
        if (before !== '0') lines.before.push(`${was ?? now}: ${before}`);
        if (after !== '0') lines.after.push(`${now}: ${after}`);
        if (isGone) expect(after).toBe('0');
      }
      const inTree = (draft: typeof drafts.before) =>
        countBrackets(draft)
          .provisions.filter(({ brackets }) => brackets > 0)
          .map(({ citation, brackets }) => `${citation}: ${brackets}`);
      if (byArticle) {
        expect(lines.before.sort()).toEqual(inTree(drafts.before).sort());
        expect(lines.after.sort()).toEqual(inTree(drafts.after).sort());
      }

      const report = reportOf({ comparison, drafts, findings: [] });
      const open = report.sections.find(({ id }) => id === 'open')?.entries ?? [];
      const countIn = (words: RegExp, text: string) => Number(words.exec(text)?.[1]);
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      const articles = open.filter(({ where }) => where !== '');
      expect(sum(articles.map(entry => countIn(/: (\d+) pairs? of/, entryText(entry))))).toBe(counted.after);
      const list = open.find(({ sentences }) => sentences[0]?.text.endsWith('by article:'));
      if (list) expect(sum((list.items ?? []).map(item => countIn(/\((\d+)\)$/, item)))).toBe(counted.after);
    }),
    { numRuns: 150 },
  );
});
