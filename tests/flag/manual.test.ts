import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CONCEPTS,
  RULE_NAMES,
  RULES,
  readWatchlist,
  SEVERITIES,
  WatchlistError,
} from '../../src/flag/index.ts';
import { rulesManual } from '../../src/write/index.ts';

const root = join(import.meta.dirname, '..', '..');
const schema = JSON.parse(readFileSync(join(root, 'src/flag/watchlist.schema.json'), 'utf8'));

describe('docs/flags.md', () => {
  test('is what the rules say', () => {
    expect(readFileSync(join(root, 'docs/flags.md'), 'utf8')).toBe(rulesManual());
  });
});

describe('the schema of watchlists', () => {
  const { properties, required } = schema.$defs.entry;

  test('knows every rule with its kinds, every concept and severity', () => {
    const looks = properties.look.items.anyOf.flatMap((one: { enum: string[] }) => one.enum);
    const known = RULE_NAMES.flatMap(name => [
      name,
      ...Object.keys(RULES[name].kinds).map(kind => `${name}:${kind}`),
    ]);
    expect(looks).toEqual(known);
    expect(properties.concepts.items.anyOf[0].enum).toEqual(CONCEPTS.map(({ id }) => id));
    expect(properties.severity.enum).toEqual([...SEVERITIES]);
  });

  test('has the keys that the reader takes, and asks for those that it needs', () => {
    const entry: Record<string, unknown> = { id: 'a', title: 'a', reason: 'a', source: 'a' };
    const read = (one: object) => readWatchlist(JSON.stringify({ watch: [one] }), 'list.yaml');
    expect(() => read(entry)).not.toThrow();
    for (const key of required) expect(() => read({ ...entry, [key]: undefined })).toThrow(`watch[0].${key}`);
    const values: Record<string, unknown> = {
      severity: 'low',
      look: ['modal'],
      facts: ['actor'],
      concepts: ['necessity'],
      url: 'https://example.org/',
    };
    for (const key of Object.keys(properties)) {
      const list = ['clauses', 'over', 'words', 'headings'].includes(key);
      expect(() => read({ ...entry, [key]: values[key] ?? (list ? ['1'] : 'a') })).not.toThrow();
    }
    expect(() => read({ ...entry, colour: 'red' })).toThrow(WatchlistError);
  });

  test('is what the shipped watchlist names for editors', () => {
    const shipped = readFileSync(join(root, 'drafts/un-cybercrime/watchlist.yaml'), 'utf8');
    expect(shipped).toContain(`# yaml-language-server: $schema=${schema.$id}`);
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).exports).toHaveProperty([
      './watchlist.schema.json',
    ]);
  });
});

describe('a watchlist that is wrong', () => {
  const message = (source: string): string => {
    try {
      readWatchlist(source, 'list.yaml');
      return '';
    } catch (error) {
      if (error instanceof WatchlistError) return error.message;
      throw error;
    }
  };
  const entry = 'id: a\n    title: a\n    reason: a\n    source: a';

  test.each([
    ['watch: [', 'list.yaml: is not YAML: '],
    ['treaty: x', 'list.yaml: `watch` must be a list of entries'],
    [
      `watch:\n  - ${entry}\n    look: [modals]`,
      'list.yaml: `watch[0].look` has `modals`, which is unknown; known are `any-change`',
    ],
    [
      `watch:\n  - ${entry}\n    look: ["modal:feeble"]`,
      'list.yaml: `watch[0].look` has `modal:feeble`, which is unknown; the kinds of modal are `weaker`',
    ],
    [
      `watch:\n  - ${entry}\n    concepts: [virtue]`,
      'list.yaml: `watch[0].concepts` has `virtue`, which is unknown; known are `legality`',
    ],
    [`watch:\n  - ${entry}\n  - ${entry}`, 'list.yaml: `watch[1].id` is `a`, like that of another entry'],
  ])('%s', (source, expected) => {
    expect(message(source).startsWith(expected), message(source)).toBe(true);
  });
});
