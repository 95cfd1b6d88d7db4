import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { GENERIC_WATCHLIST, RULES, type WatchEntry, type Watchlist } from '../../src/flag/index.ts';
import { readText } from '../../src/read/index.ts';
import { findFlags, findFlagsIn, findingMessage } from '../../src/report/index.ts';
import { editedDraft } from '../helpers/edited-draft.ts';

const entry = (more: Partial<WatchEntry>): WatchEntry => ({
  id: 'a',
  title: 'a clause',
  severity: 'medium',
  reason: 'It is watched.',
  source: 'A test.',
  ...more,
});
const list = (...watch: WatchEntry[]): Watchlist[] => [{ name: 'list', watch }];
const drafted = (text: string, id: string) => {
  const { draft } = readText(text, `${id}.txt`);
  return { ...draft, provenance: { ...draft.provenance, id } };
};

const before = drafted(
  'Article 1 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.\n\nArticle 2 — Records\nEach Party shall keep records of all ships that call at its ports.',
  'first',
);
const after = drafted(
  'Article 1 — Terms\n“Lake” means any standing water of more than ten hectares.\n\nArticle 2 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.\n\nArticle 3 — Records\nEach Party should keep records of all ships that call at its ports.',
  'second',
);
const comparison = compare(before, after);
const sentences = (lists: Watchlist[]) =>
  findFlags(comparison, before, after, lists).map(({ sentence }) => sentence);

describe('a clause', () => {
  test('is followed from the draft in which it is cited, through a renumbering', () => {
    expect(sentences(list(entry({ clauses: [{ first: '2' }] })))).toEqual([
      '3 (was 2), a clause: “shall” became “should”, which is weaker wording.',
    ]);
  });

  test('is never taken for what has its number in another draft', () => {
    expect(sentences(list(entry({ clauses: [{ third: '2' }] })))).toEqual([
      '2, a clause: is cited in third, which is neither of these drafts.',
    ]);
  });

  test('under a heading is found in any spelling of it', () => {
    const one = drafted('Article 1 — Réserve d’usage\nNo text of any kind is here yet.', 'one');
    const two = drafted('Article 1 — Réserve d’usage\nNo text of any kind stands here yet.', 'two');
    const found = findFlags(compare(one, two), one, two, list(entry({ headings: ["réserve d'usage"] })));
    expect(found).toHaveLength(1);
  });

  test('that has not changed is told as well', () => {
    expect(sentences(list(entry({ clauses: [{ second: '2' }] })))).toEqual([
      '2 (was 1), a clause: unchanged but for its number.',
    ]);
  });
});

describe('a list', () => {
  test('for another treaty is left out', () => {
    expect(
      findFlags(comparison, before, after, [{ name: 'list', treaty: 'other', watch: [entry({})] }]),
    ).toEqual([]);
  });
});

describe('a rule that goes wrong', () => {
  const crashing = {
    ...RULES,
    modal: {
      ...RULES.modal,
      checkRow: () => {
        throw new Error('no such word');
      },
    },
  };

  test('is a finding about the rule, and the others go on', () => {
    const lists = list(entry({ look: ['modal'] }), entry({ id: 'b', look: ['any-change:inserted'] }));
    const found = findFlags(comparison, before, after, lists, { rules: crashing });
    expect(found.map(({ state, rule }) => [state, rule])).toEqual([
      ['rule-failed', 'modal'],
      ['changed', 'b'],
    ]);
    expect(found[0]?.sentence).toBe(
      'The rule modal failed at 1, so its findings may be missing here: no such word.',
    );
  });
});

describe('a finding as a message', () => {
  test('has the rule, the place in the later draft, the evidence and the manual', () => {
    const [found] = findFlags(comparison, before, after, list(entry({ look: ['modal'] })));
    if (!found) throw new Error('nothing found');
    const message = findingMessage(found, before, after);
    expect(message.ruleId).toBe('a');
    expect(message.reason).toBe(found.sentence);
    // An article stands where its heading does.
    expect(message.line).toBe(7);
    expect(message.url).toBe('https://unpkg.com/treaty-diff/docs/flags.md#modal');
    expect(message.actual).toContain('should keep records');
  });
});

describe('whatever the drafts are', () => {
  test('no rule goes wrong, and every finding has a sentence', () => {
    const everything = list(
      entry({ clauses: ['1', '2(a)', 'preamble'] }),
      entry({ id: 'b', words: ['party', 'the'] }),
      entry({ id: 'c', concepts: ['necessity', 'refusal'], look: ['concept'] }),
      entry({ id: 'd', clauses: ['1'], over: ['2'], look: ['reach'] }),
    );
    fc.assert(
      fc.property(editedDraft, ([one, two]) => {
        const lists = [GENERIC_WATCHLIST, ...everything];
        const found = [...findFlags(compare(one, two), one, two, lists), ...findFlagsIn(two, lists)];
        for (const finding of found) {
          expect(finding.state, finding.sentence).not.toBe('rule-failed');
          expect(finding.sentence).toMatch(/\S.*\.$/su);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['de', 'nl', 'pt', 'it', 'sv', 'und'])('no rule fails in %s', language => {
  const said = (modal: string) => {
    const { draft } = readText(
      `Artikel 1\n\n1. Elke Partij ${modal} binnen 30 dagen 5 % van het riet beschermen, zie artikel 2.`,
      'a.txt',
    );
    return { ...draft, provenance: { ...draft.provenance, language } };
  };
  const [one, two] = [said('zal'), said('mag niet')];
  const found = findFlags(compare(one, two), one, two, [GENERIC_WATCHLIST]);
  expect(found.map(({ sentence }) => sentence).join()).not.toMatch(/failed/);
});
