/** How far restated drafts answer: notes that name a draft, and restatements that were compared with the authentic text. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { WatchEntry } from '../../src/flag/index.ts';
import { readText } from '../../src/read/index.ts';
import { findFlags, findFlagsIn } from '../../src/report/index.ts';

const VERIFIED = `against TREATY/1 (en) on 2026-12-01, SHA-256 ${'ab'.repeat(32)}`;
const draft = (id: string, words: string, verified = '') =>
  readText(
    `---\nformat: treaty-diff/1\nid: ${id}\nlanguage: en\nauthenticity: restatement\n${
      verified && `verified: ${verified}\n`
    }---\n\n# A treaty\n\n${words}`,
    `${id}.md`,
  ).draft;

const watch: WatchEntry[] = [
  {
    id: 'records',
    title: 'records',
    severity: 'high',
    clauses: ['1'],
    reason: 'They are watched.',
    source: 'A test.',
  },
  {
    id: 'press',
    title: 'the press',
    severity: 'high',
    concepts: ['journalists'],
    look: ['concept'],
    reason: 'It is watched.',
    source: 'A test.',
    unverified: 'its words were not seen',
  },
];
const list = [{ name: 'list', watch }];
type Found = ReturnType<typeof findFlags>;
const about = (rule: string, found: Found) => {
  const one = found.find(finding => finding.rule === rule);
  return `${one?.state} | ${one?.sentence}`;
};
const between = (rule: string, one: ReturnType<typeof draft>, two: ReturnType<typeof draft>) =>
  about(rule, findFlags(compare(one, two), one, two, list));
const inside = (rule: string, one: ReturnType<typeof draft>) => about(rule, findFlagsIn(one, list));

const ARTICLE = '### Article 1 — Records\n\nEach Party shall keep records of all ships.[^seen]\n\n';
const EARLIER = `${ARTICLE}[^seen]: Not verified in 2031-02: no source has these words. They are those of the later draft.\n`;
const OWN = `${ARTICLE}[^seen]: Not verified: nothing is known of it.\n`;

describe('a note that says what is not verified', () => {
  test('counts for the draft that it names, and the finding names it too', () => {
    expect(between('records', draft('2031-02', EARLIER), draft('2031-08', EARLIER, VERIFIED))).toBe(
      'unverified | 1, records: unverified in 2031-02; the restated words are unchanged, but no source has these words.',
    );
    expect(inside('records', draft('2031-02', EARLIER))).toContain(
      '(restated text; unverified in 2031-02: no source',
    );
  });

  test('says nothing about a draft that it does not name', () => {
    expect(inside('records', draft('2031-08', EARLIER, VERIFIED))).toMatch(
      /^present \| 1, records: .*\(restated text\)\.$/,
    );
  });

  test('counts for its own draft where it names none', () => {
    expect(inside('records', draft('2031-08', OWN))).toContain(
      'unverified in this draft: not verified, nothing is known',
    );
  });
});

describe('what restated words do not have', () => {
  test('the treaty may have: the finding is unverified, in the draft that was not held against it', () => {
    const press = between('press', draft('2031-02', EARLIER), draft('2031-08', EARLIER, VERIFIED));
    expect(press).toBe(
      'unverified | journalists: not found in the restated words (restated text; unverified in 2031-02: its words were not seen).',
    );
    expect(inside('press', draft('2031-02', EARLIER))).toMatch(/^unverified \| /);
  });

  test('the treaty does not have either where they were compared with it', () => {
    expect(inside('press', draft('2031-08', EARLIER, VERIFIED))).toBe(
      'absent | journalists: not found in this draft (restated text).',
    );
  });
});
