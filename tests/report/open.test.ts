import { expect, it } from 'vitest';
import { compare, read } from '../../src/index.ts';
import { withinBudget } from '../../src/report/budget.ts';
import { entryText } from '../../src/report/entry-text.ts';
import { reportOf } from '../../src/report/index.ts';

const BEFORE = '# Article 1 — Bells\n\nEach Party rings its bells.\n';

/** The lines of a section about two drafts. */
async function linesOf(section: string, before: string, after: string): Promise<string[]> {
  const [one, two] = await Promise.all(
    [before, after].map(async text => (await read(Buffer.from(text), 'draft.md')).draft),
  );
  if (!one || !two) throw new Error('Two drafts');
  const report = reportOf({
    comparison: compare(one, two),
    drafts: { before: one, after: two },
    findings: [],
  });
  return (withinBudget(report, 'normal').sections.find(({ id }) => id === section)?.entries ?? []).map(
    entryText,
  );
}

it('says of every article what is open in it, of one that has only options as well', async () => {
  const after = `${BEFORE}\n# Article 2 — Ropes\n\nEach Party [shall][should] keep ropes [of hemp].\n\n# Article 3 — Keys\n\nOption 1:\n\nKeepers hold the keys.\n\nOption 2:\n\nNobody holds the keys.\n`;
  expect((await linesOf('open', BEFORE, after))[0]).toBe(
    'Pairs of brackets and options, by article: 2 (3); 3 (2 options)',
  );
});

it('quotes the figures and dates that are in brackets, alike ones once, and no numbers of provisions or parts of words', async () => {
  const after = `${BEFORE}\n# Article 2 — Review\n\n1. The first review takes place in [2031][2032] and then every [X] years.\n\n2. It needs a vote of [two thirds] under Annex [X] and article [7], and a[n] quorum of [50 per cent] of the Parties.\n\n3. It ends on day [90].\n\n4. It ends on day [90].\n`;
  expect(await linesOf('open', BEFORE, after)).toContain(
    'Figures and dates in brackets: 2(1) “… place in [2031][2032] and then …”; 2(1) “… then every [X] years.”; 2(2) “… quorum of [50 per cent] of the …”; 2(3) “… on day [90].” (and 1 more like it)',
  );
});

it('counts the articles that each draft has, also where one became the preamble', async () => {
  const aims = 'The Parties, noting the bells and the ropes of all their towers, keep them.';
  const before = `# Article 1 — Preamble\n\n${aims}\n\n# Article 2 — Bells\n\nEach Party rings its bells.\n`;
  const after = `# Preamble\n\n${aims}\n\n# Article 1 — Bells\n\nEach Party rings its bells at noon.\n`;
  expect((await linesOf('in-short', before, after))[0]).toContain('articles 2 → 1');
});
