/** Changes that weigh little wherever they stand. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { GENERIC_WATCHLIST } from '../../src/flag/index.ts';
import { readText } from '../../src/read/index.ts';
import { findFlags } from '../../src/report/index.ts';

const draft = (words: string) =>
  readText(`Convention on Lakes\n\nArticle 18\nEntry into force\n\n1. ${words}\n`, 'draft.txt').draft;
const severities = (was: string, is: string) => {
  const [before, after] = [draft(was), draft(is)];
  return findFlags(compare(before, after), before, after, [GENERIC_WATCHLIST])
    .filter(({ rule }) => rule === 'entry-into-force')
    .map(({ severity, sentence }) => `${severity}: ${sentence}`);
};

describe('brackets round a plural or an auxiliary in a watched clause', () => {
  it('are of low severity, and nothing else is said to have changed', () => {
    expect(
      severities(
        'This Convention enters into force when the condition[s] of article 2 [has] [have] been met.',
        'This Convention enters into force when the condition of article 2 has been met.',
      ),
    ).toEqual([
      'low: 18(1), entry into force: “s” was struck with its bracket; the bracket around “has” was lifted and the words kept; “have” was struck with its bracket.',
    ]);
  });

  it.each([
    ['a word that joins', 'ten States [and] five islands', 'ten States five islands'],
    ['an amount', '[ten] States', 'ten States'],
  ])('are as severe as the clause if they hold %s', (_, before, after) => {
    const found = severities(
      `It enters into force for ${before} at once.`,
      `It enters into force for ${after} at once.`,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^high/);
  });
});

it('a title that an article has no more is of low severity, where its words stayed', () => {
  const article = (title: string) =>
    readText(
      `# Convention on Lakes\n\n## Article 18${title}\n\n1. It enters into force in March.\n`,
      'draft.md',
    ).draft;
  const [before, after] = [article(' (ENTRY INTO FORCE)'), article('')];
  const found = findFlags(compare(before, after), before, after, [GENERIC_WATCHLIST]);
  expect(found.filter(({ state, severity }) => state === 'changed' && severity === 'high')).toEqual([]);
});
