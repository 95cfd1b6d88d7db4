/** The shipped watchlist on the shipped drafts, checked by hand against the two files and the public record in their README. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { GENERIC_WATCHLIST, reaches, readWatchlist } from '../../src/flag/index.ts';
import { readText } from '../../src/read/index.ts';
import { type Finding, findFlags } from '../../src/report/index.ts';
import { shipped } from '../helpers/drafts.ts';

const folder = join(import.meta.dirname, '..', '..', 'drafts', 'un-cybercrime');
const list = readWatchlist(readFileSync(join(folder, 'watchlist.yaml'), 'utf8'), 'watchlist.yaml');
const [before, after] = [shipped('un-cybercrime', '2024-02'), shipped('un-cybercrime', '2024-08')];
const findings = findFlags(compare(before, after), before, after, [GENERIC_WATCHLIST, list]);

const about = (rule: string): string[] =>
  findings.filter(finding => finding.rule === rule).map(({ state, sentence }) => `${state} | ${sentence}`);

describe('the watchlist of the cybercrime convention', () => {
  test('has the thirty clauses that are watched, the four that may be, and questions across clauses', () => {
    expect(list.watch.filter(({ clauses }) => clauses).length).toBeGreaterThanOrEqual(34);
    for (const { reason, source } of list.watch) {
      expect(reason).toMatch(/\.$/);
      expect(source).not.toBe('');
    }
  });

  test('35(1)(c) did not change, which is news', () => {
    expect(about('coop-serious-crime')).toEqual([
      'unchanged | 35(1)(c), cooperation on any serious crime: unchanged (restated text).',
    ]);
  });

  test('the bracket of 40(1) was lifted', () => {
    expect(about('mla-bracket')).toEqual([
      'changed | 40(1), mutual legal assistance beyond offences of the convention: the bracket around “as well as of serious crimes” was lifted and the words kept (restated text).',
    ]);
  });

  test('60 bis became 4, and what changed in it', () => {
    expect(about('other-treaties')).toEqual([
      'changed | 4 (was 60 bis), offences of other United Nations treaties: moved from 60 bis to 4 (restated text).',
      'changed | 4(1) (was 60 bis(1)), offences of other United Nations treaties: “to which they themselves are Parties” was added (restated text).',
      'changed | 4(2) (was 60 bis(2)), offences of other United Nations treaties: “under” became “in accordance with” (restated text).',
    ]);
  });

  test('5 became 6(1) as it was, and 6(2) is new', () => {
    expect(about('human-rights-1')).toEqual([
      'unchanged | 6(1) (was 5 ¶1), consistency with human rights law: unchanged but for its number (restated text).',
    ]);
    expect(about('human-rights-2')).toEqual([
      'changed | 6(2), no leave to suppress rights: new: “This Convention shall not be read to give leave for the suppression of human rights or …” (restated text).',
    ]);
  });

  test('of 24 it is known what August has, and not whether February had the same', () => {
    expect(about('safeguards')).toEqual([
      "unverified | 24(1), conditions and safeguards: unverified in 2024-02; the restated words are unchanged, but only the list of paragraph 2 and the naming of proportionality are known, from public comments on the chair's text.",
      "unverified | 24(2), conditions and safeguards: unverified in 2024-02; the restated words are unchanged, but only the list of paragraph 2 and the naming of proportionality are known, from public comments on the chair's text.",
    ]);
    expect(about('safeguards-reach')).toEqual([
      'unverified | 24(4), safeguards at the domestic level: unverified in 2024-02; the restated words are unchanged, but whether that draft had this paragraph was not seen.',
      'unverified | 24(5), safeguards at the domestic level: unverified in 2024-02; the restated words are unchanged, but whether that draft had this paragraph was not seen.',
    ]);
  });

  test('24 reaches 25 to 30 by its chapter; nothing ties 47 to it', () => {
    expect(about('safeguards-powers')).toContain(
      'unchanged | 30, whether article 24 reaches it: linked to 24 (both are in Chapter IV), in both drafts (restated text).',
    );
    expect(about('safeguards-powers')).toContain(
      'unverified | 47, whether article 24 reaches it: neither in the chapter of 24 nor linked to it by a reference, in both drafts (restated text; unverified in 2024-02: restated words cannot show that no other words linked them in February).',
    );
  });

  test('40(20 bis) became 40(22)', () => {
    expect(about('refusal-political')).toEqual([
      'unchanged | 40(22) (was 40(20 bis)), refusal where persecution is the aim: unchanged but for its number (restated text).',
    ]);
  });

  test('the four years of serious crime did not change', () => {
    expect(about('serious-crime')).toEqual([
      'unchanged | 2(h) (was 2(1)(h)), the definition of serious crime: unchanged but for its number (restated text).',
    ]);
  });

  test('59(3) is gone, and refusal is optional in both', () => {
    expect(about('rights-saving')).toEqual([
      'changed | 59(3), no excuse for unlawful limits on rights: gone: “This Convention shall not serve to justify unlawful limits on human rights and fundamental freedoms.” (restated text).',
    ]);
    expect(about('refusal-strength')).toEqual([
      'unchanged | grounds of refusal in article 40: optional (40(8), 40(21)) in both drafts (restated text).',
    ]);
  });

  test('no word is claimed to be missing from the February text', () => {
    const absent = findings.filter(({ by, kind }) => by === 'concept' && kind === 'absent');
    expect(absent.length).toBeGreaterThan(5);
    expect(absent.every(({ state }) => state === 'unverified')).toBe(true);
    expect(absent.every(({ sentence }) => sentence.includes('unverified in 2024-02: '))).toBe(true);
  });

  test('every sentence says that the text is restated, or that the drafts cannot answer', () => {
    expect(findings.filter(({ sentence }) => !/restated/.test(sentence))).toEqual([]);
  });

  test('all clauses of the list are found', () => {
    expect(findings.filter(({ state }) => state === 'not-found')).toEqual([]);
  });
});

describe('a red line that is crossed in a copy', () => {
  // Who edits a restatement has not held it against the authentic text.
  const text = readFileSync(join(folder, '2024-08.md'), 'utf8').replace(/^verified: .*\n/m, '');
  const flagsAgainst = (copy: string): Finding[] => {
    const edited = readText(copy, '2024-08.md').draft;
    return findFlags(compare(after, edited), after, edited, [GENERIC_WATCHLIST, list]);
  };

  test('is named, and reaches high', () => {
    const edited = flagsAgainst(
      text.replace('shall include, among others, review', 'may include, among others, review'),
    );
    const alarms = edited.filter(finding => reaches(finding, 'high'));
    expect(alarms.map(({ rule }) => rule)).toContain('safeguards');
    expect(alarms.find(({ rule }) => rule === 'safeguards')?.sentence).toMatch(
      /^24\(2\), conditions and safeguards: “shall” became “may”, which is weaker wording \(restated text/,
    );
  });

  test('and restored, reaches nothing', () => {
    expect(flagsAgainst(text).filter(finding => reaches(finding, 'low'))).toEqual([]);
  });
});
