/**
 * Expressions read texts of strangers. One that looks for a run of signs before the end of a text (`/\s+$/`) is tried at every sign of
 * every run: in half a million spaces that takes hours. `(?<!\s)\s+$` finds the same and is tried once for each run.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const SIGNS = String.raw`(?:\[\^?(?:\\.|[^\]\\])*\]|\\[sSdDwWpP](?:\{[^}]*\})?)`;
/** In a literal, or behind a `|` outside of groups, a run that begins anywhere and must reach the end. */
const RUN_TO_THE_END = new RegExp(String.raw`(?:^|[^\\]\|)${SIGNS}\+\$(?:$|\|)`);
const LITERAL =
  /(?<=[=(,:?!&|[{;]\s*|^\s*|return\s)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[\n])+)\/[dgimsuvy]*/g;

const sources = ['src', 'cli'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => join(folder, name)),
);

/** The expressions of a text that take the square of its length. */
const slowIn = (source: string): string[] =>
  source
    .split('\n')
    .filter(line => !/^\s*(?:\*|\/\/|\/\*)/.test(line))
    .flatMap(line => [...line.matchAll(LITERAL)].map(([, body = '']) => body))
    .filter(body => RUN_TO_THE_END.test(body));

describe('expressions for the end of a text', () => {
  it('are known by their form', () => {
    expect(slowIn(String.raw`text.replace(/\s+$/, '').replace(/^[.]+|[.,\]]+$/g, '')`)).toHaveLength(2);
    expect(slowIn(String.raw`text.replace(/(?<!\s)\s+$/, '').replace(/^\s+$/, '')`)).toEqual([]);
  });

  it('do not begin at every sign of a run', () => {
    expect(
      sources.flatMap(name =>
        slowIn(readFileSync(join(root, name), 'utf8')).map(body => `${name}: /${body}/`),
      ),
    ).toEqual([]);
  });
});
