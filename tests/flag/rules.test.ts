/** The examples and near misses that stand in the rules' own files, run as they are. */
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import type { Draft } from '../../src/document/index.ts';
import { type Example, RULE_NAMES, RULES, type RuleName, type WatchEntry } from '../../src/flag/index.ts';
import { readText } from '../../src/read/index.ts';
import { type Finding, findFlags, findFlagsIn } from '../../src/report/index.ts';
import { withoutPositions } from '../helpers/without-positions.ts';
import { EXAMPLE_SENTENCES } from './example-sentences.ts';

/** An entry that looks for this rule alone. */
const entryFor = (rule: RuleName, { entry }: Pick<Example, 'entry'>): WatchEntry => ({
  id: 'example',
  title: 'an example',
  severity: 'medium',
  look: [rule],
  reason: 'It is an example.',
  source: 'The manual.',
  ...entry,
});

const drafted = (text: string, language: string): Draft => {
  const { draft } = readText(text, 'example.txt');
  return { ...draft, provenance: { ...draft.provenance, language } };
};

function found(
  rule: RuleName,
  example: Pick<Example, 'before' | 'after' | 'language' | 'entry'>,
  change = (draft: Draft): Draft => draft,
): Finding[] {
  const lists = [{ name: 'example', watch: [entryFor(rule, example)] }];
  const before = change(drafted(example.before, example.language));
  if (example.after === undefined) return findFlagsIn(before, lists);
  const after = change(drafted(example.after, example.language));
  return findFlags(compare(before, after), before, after, lists);
}

const sentences = (findings: readonly Finding[]) => findings.map(({ sentence }) => sentence);

describe.each(RULE_NAMES)('rule %s', name => {
  const rule = RULES[name];

  const expected = EXAMPLE_SENTENCES[name];

  test.each(rule.examples.map((example, at) => [expected[at]?.join(' '), example, at] as const))(
    '%s',
    (_, example, at) => {
      expect(sentences(found(name, example))).toEqual(expected[at]);
    },
  );

  test.each(rule.nearMisses.map(miss => [miss.why, miss] as const))('not: %s', (_, miss) => {
    expect(sentences(found(name, miss).filter(({ state }) => state !== 'unchanged'))).toEqual([]);
  });

  test('its examples are found as well in trees without positions', () => {
    for (const [at, example] of rule.examples.entries())
      expect(sentences(found(name, example, draft => withoutPositions(draft) as Draft))).toEqual(
        expected[at],
      );
  });

  test('tells only kinds that its manual has', () => {
    const kinds = rule.examples.flatMap(example => found(name, example)).map(({ kind }) => kind);
    expect(Object.keys(rule.kinds)).toEqual(expect.arrayContaining(kinds));
  });

  test('has a near miss, and says what it misses', () => {
    expect(rule.nearMisses.length).toBeGreaterThan(0);
    expect(rule.misses).toMatch(/\.$/);
    expect(rule.name).toBe(name);
  });
});
