/** Every message, help text and document is in plain English: no turn of `wording/turns.ts` is in any of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentTexts, proseOf, sourceTexts, type Text } from './wording/texts-of.ts';
import { TURNS } from './wording/turns.ts';

/** Texts that are not ours to word, by the beginning of their place. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'src/compare/classify/modal-words/': 'words of treaties, as regular expressions',
  'src/read/pdf/thread-code.ts': 'a program as text, with its comments',
  'src/archive/git/draft-files.ts': 'part of the bytes of every archive: other words would be other commits',
};

/** What is wrong with a text, turn by turn. */
const faultsOf = ({ at, words: all }: Text): string[] => {
  // The name of an option, as in `--from`, is not prose.
  const words = all.replace(/--[a-z-]+/g, '--…').trim();
  return TURNS.flatMap(({ turn, instead }) => {
    const found = new RegExp(turn, 'i').exec(words);
    if (!found) return [];
    const around = words.slice(Math.max(0, found.index - 30), found.index + found[0].length + 30);
    return [`${at}: “${found[0]}” in “${around}”: say ${instead}`];
  });
};

const isOurs = ({ at }: Text) => !Object.keys(NOT_OURS).some(place => at.startsWith(place));

describe('the words of the program', () => {
  test('in messages and help', () => {
    const texts = sourceTexts(['cli', 'src']);
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(isOurs).flatMap(faultsOf)).toEqual([]);
  });

  test('in the documents', () => {
    expect(documentTexts().flatMap(faultsOf)).toEqual([]);
  });

  test('in the description of the package', () => {
    const { description } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8'));
    expect(faultsOf({ at: 'package.json', words: description })).toEqual([]);
  });
});

describe('the check', () => {
  test.each(TURNS.map(({ turn, example }) => [String(turn), example]))(
    'finds %s in “%s”',
    (turn, example) => {
      expect(
        TURNS.filter(one => new RegExp(one.turn, 'i').test(example)).map(one => String(one.turn)),
      ).toContain(turn);
    },
  );

  test('names the place, the turn and what to say instead', () => {
    const [text] = proseOf(
      'docs/x.md',
      'A title\n\n```\ntold in code\n```\n\nEvery doubt has a place.\n',
    ).slice(1);
    expect(text && faultsOf(text)).toEqual([
      'docs/x.md:7: “doubt” in “Every doubt has a place.”: say warning, uncertain',
    ]);
  });

  test('reads literals, templates and JSX, and no names of modules', () => {
    const texts = sourceTexts(['cli']).filter(({ at }) => at.startsWith('cli/find-command.ts'));
    expect(texts.map(({ words }) => words)).toContain('… has no command "…"');
    expect(texts.map(({ words }) => words)).not.toContain('./cli-error.ts');
  });

  test('has no exception that nothing needs', () => {
    const texts = sourceTexts(['cli', 'src']);
    for (const place of Object.keys(NOT_OURS))
      expect(texts.filter(({ at }) => at.startsWith(place)).flatMap(faultsOf), place).not.toEqual([]);
  });
});
