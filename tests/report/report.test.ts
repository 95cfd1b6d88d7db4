import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';
import { entryText, type Report, reportOf, type SectionId, withinBudget } from '../../src/report/index.ts';
import { reportToMarkdown, reportToText } from '../../src/write/index.ts';

const draftOf = (text: string) => readText(text, 'draft.txt').draft;

function between(before: string, after: string): Report {
  const [one, two] = [draftOf(before), draftOf(after)];
  return reportOf({ comparison: compare(one, two), drafts: { before: one, after: two }, findings: [] });
}

const lines = (report: Report, id: SectionId) =>
  report.sections.find(section => section.id === id)?.entries.map(entryText) ?? [];

const REEDS = `CONVENTION ON REEDS

Article 1
Scope

1. This Convention applies to reeds in standing water.

2. It does not apply to ponds of less than one hectare.

Article 2
Duties

1. Each Party shall keep a register of its reeds.

2. The Secretariat [shall][may] publish the registers [every year].`;

describe('in short', () => {
  test('drafts that are the same have the same text', () => {
    expect(lines(between(REEDS, REEDS), 'in-short')).toEqual(['The drafts have the same text.']);
  });

  test('says what kind of step it is and how large, in words, articles and brackets', () => {
    const settled = REEDS.replace('[shall][may]', 'shall').replace('[every year]', 'every year');
    const [first, ...more] = lines(between(REEDS, settled), 'in-short');
    expect(first).toContain('Text was settled: fewer words are in brackets');
    expect(first).toContain('articles 2 as before');
    expect(first).toContain('pairs of brackets 3 → 0');
    expect(more).toEqual([
      expect.stringMatching(
        /^Nothing is in brackets any more: 2\(2\) \[shall\]: .*; 2\(2\) \[may\]: .*; 2\(2\) \[every year\]: bracket lifted, words kept$/,
      ),
    ]);
  });

  test('only renumbered is only renumbered', () => {
    const moved = REEDS.replace('Article 2', 'Article 3').replace('Article 1', 'Article 2');
    expect(lines(between(REEDS, moved), 'in-short')[0]).toContain(
      'Provisions were renumbered or moved; no other words changed',
    );
  });
});

describe('options in the place of options', () => {
  const options = (first: string, second: string) =>
    REEDS.replace('[every year].', `[every year].\n\nOption 1: ${first}\n\nOption 2: ${second}`);

  test('are recast, and not settled', () => {
    const report = between(
      options(
        'A Party that takes reeds shall pay the toll of its pond.',
        'A Party that takes reeds may be asked to pay a toll.',
      ),
      options(
        'Disputes over nets are for the weir court to hear.',
        'Fishers elect three wardens among themselves by lot.',
      ),
    );
    const said = lines(report, 'brackets').join('\n');
    expect(said).toContain('1 still open with other texts');
    expect(said).toContain('Options recast (still open, with other texts): 2(2)');
    expect(said).not.toContain('Options settled');
  });
});

describe('white space', () => {
  test('is counted, and is no change of the words or of what has them', () => {
    const spaced = REEDS.replace('a register of', 'a register (or list)of');
    const report = between(spaced, spaced.replace('list)of', 'list) of'));
    expect(lines(report, 'facts')).toEqual([]);
    expect(lines(report, 'where').join()).not.toContain('Changed');
    expect(lines(report, 'rest').join()).toContain('with editorial changes only');
  });
});

describe('where things went', () => {
  test('every article has one fate, new and gone ones with their titles', () => {
    const later = REEDS.replace(
      'Article 1\nScope',
      'Article 1\nTerms\n\n“Register” means a public list of all growths of sedge.\n\nArticle 2\nScope',
    ).replace('Article 2\nDuties', 'Article 3\nDuties');
    const said = lines(between(REEDS, later), 'where');
    expect(said).toContain('New (no predecessor was found): 1 Terms');
    expect(said.join('\n')).toContain('1 → 2 Scope');
  });

  test('an article that is gone says where its paragraphs went, and a new one where its own are from', () => {
    const windmills =
      'Article 1\nWindmills of the shore\n\n1. Windmills turn against the sun.\n\n2. Each Party shall keep a register of its reeds.\n\n3. Millers grease the axles in spring, and oil the locks of the sluices before the floods.';
    const later = REEDS.replace(/Article 2\nDuties[\s\S]*$/, '').replace(
      'Article 1',
      `${windmills}\n\nArticle 2`,
    );
    const said = lines(between(REEDS, later), 'where').join('\n');
    expect(said).toContain('Gone as articles, with parts elsewhere: 2 Duties → 1(2)');
    expect(said).toContain('New as articles, with parts from elsewhere: 2(1) → 1 Windmills of the shore');
    expect(said).not.toMatch(/^Gone \(no/m);
    expect(said).not.toMatch(/^New \(no/m);
  });

  test('an article that text took the place of a placeholder in is no placeholder any more', () => {
    const empty = REEDS.replace(/1\. This Convention[\s\S]*?hectare\./, '[omitted]');
    const said = (report: Report) => lines(report, 'where').join('\n');
    expect(said(between(REEDS, empty))).toContain('placeholder');
    expect(said(between(empty, REEDS))).not.toContain('placeholder');
  });

  test('an article counts as edited with what changed in it, not with its heading alone', () => {
    const later = REEDS.replace('one hectare', 'two hectares');
    expect(lines(between(REEDS, later), 'where')).toEqual([
      'Changed in part: 1 Scope (1 of 3 changed)',
      'Unchanged: 2 Duties',
    ]);
  });
});

describe('what changed', () => {
  test('a weaker verb is said with its words, in one line with all others', () => {
    const later = REEDS.replace('Party shall keep', 'Party may keep');
    const [first] = lines(between(REEDS, later), 'facts');
    expect(first).toBe('Weaker: 2(1) “shall” → “may”');
  });

  test('within a budget, who pays is said before who does anything else', () => {
    const money = `${REEDS}\n\nArticle 3\nFinancial resources\n\n1. Each Party shall provide the funds that the upkeep of reeds requires.`;
    const later = money
      .replace('Each Party shall keep', 'The Secretariat shall keep')
      .replace('Each Party shall provide', 'Each developed country Party shall provide');
    const [first] = between(money, later).sections.find(({ id }) => id === 'facts')?.entries ?? [];
    expect(first?.short?.items).toEqual([
      '3(1) (Financial resources) “Each Party” → “Each developed country Party” (fewer than before)',
      '2(1) “Each Party” → “The Secretariat”',
    ]);
    expect(first?.items?.[0]).toBe('2(1) “Each Party” → “The Secretariat”');
  });
});

describe('a heading', () => {
  test('that changed alone is said to have, and the article counts as changed in part', () => {
    const later = REEDS.replace('Scope', 'Field of application');
    expect(lines(between(REEDS, later), 'where')[0]).toBe(
      'Changed in part: 1 Field of application (heading only)',
    );
  });
});

describe('a negation', () => {
  test('turns a rule round only where nothing else changed with it', () => {
    const unless = REEDS.replace('ponds of less than one hectare', 'ponds unless a Party has listed them');
    const inCases = REEDS.replace(
      'ponds of less than one hectare',
      'ponds in cases in which a Party has not listed them',
    );
    expect(lines(between(unless, inCases), 'facts').join('\n')).not.toContain('Turned round');
  });
});

describe('what is open', () => {
  test('is in options too, where an article has no brackets', () => {
    const later = REEDS.replace(
      '1. Each Party shall keep a register of its reeds.\n\n2. The Secretariat [shall][may] publish the registers [every year].',
      'Option 1: Each Party shall keep a register of its reeds.\n\nOption 2: The Secretariat shall keep a register of all reeds.',
    );
    expect(lines(between(REEDS, later), 'open')).toEqual(['Article 2 — Duties: 2 options']);
  });
});

describe('the ledger', () => {
  test('counts what became of every bracket, and the outcome of alternatives', () => {
    const later = REEDS.replace('[shall][may]', 'may').replace(' [every year]', ' [each spring]');
    const said = lines(between(REEDS, later), 'brackets');
    expect(said.slice(0, 2)).toEqual([
      'Of 3 pairs of brackets before: 1 struck with the words, 1 lifted, words kept, 1 still open (1 with other words).',
      'Of 1 pair of brackets now: 1 from before.',
    ]);
    expect(said.join('\n')).toContain('Of 1 group of alternatives: 1 settled by choosing one.');
  });
});

describe('articles', () => {
  const annexed = (text: string) => `REPORT OF THE COMMITTEE

Annex
Draft convention on reeds

${text}`;
  const ARTICLES = `Part I
General

Article 1
SCOPE OF THE CMA

1. This Convention applies to the reeds that the CMA [lists][names] in standing water.

Article 2
Duties

1. Each Party shall keep a register of its reeds and send it to the Secretariat.

Part II
Final clauses

Article 3
Withdrawal

1. Any Party may withdraw from this Convention by a letter to the Secretariat.`;

  test('parts, and an annex that is the draft itself, are no articles; its name is left out of those of the articles', () => {
    const later = ARTICLES.replace(
      /Article 3.*/su,
      'Article 3\nSignature\n\n1. Open for signature in the spring.',
    );
    const said = lines(between(annexed(ARTICLES), later), 'where').join('\n');
    expect(said).toContain('found): 3 Withdrawal');
    expect(said).not.toContain('annex');
    expect(said).not.toContain('General');
  });

  test('titles in capitals are in small letters, but for abbreviations that the text prints so', () => {
    const later = ARTICLES.replace('standing water', 'standing or slow water');
    expect(lines(between(ARTICLES, later), 'where').join('\n')).toContain('1 Scope of the CMA');
  });
});

describe('still open', () => {
  test('quotes what stands in brackets, by article', () => {
    expect(lines(between(REEDS, REEDS.replace('a register', 'an open register')), 'open')).toEqual([
      'Article 2 — Duties: 3 pairs of brackets, as in 2(2) “The Secretariat [shall][may] publish the registers …”, 2(2) “… publish the registers [every year].”',
    ]);
  });
});

describe('take care', () => {
  test('names paragraphs that are identical', () => {
    const twice = `${REEDS}\n\n3. Each Party shall keep a register of its reeds and send it to the Secretariat each year.\n\n4. Each Party shall keep a register of its reeds and send it to the Secretariat each year.`;
    expect(lines(between(REEDS, twice), 'take-care')).toContain('Identical paragraphs: 2(3) = 2(4)');
  });
});

describe('the rest', () => {
  test('articles renumbered alike are one range, and a word replaced throughout is said once', () => {
    const many = (word: string, from: number) =>
      `T\n\n${Array.from({ length: 7 }, (_, at) => `Article ${at + from}\n\n1. The ${word} number ${at} governs ${['reeds', 'ponds', 'lakes', 'rivers', 'weirs', 'boats', 'bells'][at]} of every kind that the Parties keep.`).join('\n\n')}`;
    const said = lines(between(many('instrument', 1), many('Convention', 2)), 'rest').join('\n');
    expect(said).toContain('Replaced throughout: “instrument” → “Convention” (7 provisions)');
    expect(said).toContain('Renumbered: Articles 1 to 7 → 2 to 8');
  });
});

test('in Markdown the words of a draft are words, and changes are marked beside them', () => {
  const later = REEDS.replace('Party shall keep', 'Party *may* keep');
  expect(reportToMarkdown(withinBudget(between(REEDS, later), 'full'))).toContain('\\*may\\*');
});

describe('nothing that changed is left out of the full report', () => {
  const drafts = ['2031-03', '2031-09', '2032-02', '2032-06'].map(id => `drafts/model-convention/${id}.md`);
  drafts.push('drafts/un-cybercrime/2024-02.md', 'drafts/un-cybercrime/2024-08.md');
  const pairs = [0, 1, 2, 4].map(at => [drafts[at] ?? '', drafts[at + 1] ?? ''] as const);
  test.each(pairs)('%s → %s', (before, after) => {
    const [one, two] = [before, after].map(path => readText(readFileSync(path), path).draft);
    if (!one || !two) throw new Error('no drafts');
    const comparison = compare(one, two);
    const text = reportToText(reportOf({ comparison, drafts: { before: one, after: two }, findings: [] }));
    for (const { after: citation } of comparison.rows.filter(({ moved }) => moved))
      expect(text).toContain(citation);
    for (const { change, kind, after, before: was } of comparison.rows) {
      if (kind === 'article' && (change === 'inserted' || change === 'deleted'))
        expect(text).toContain(after ?? was ?? '');
    }
  });
});
