/**
 * Small texts, each named after the phenomenon that it shows, with the tree and the messages that it has to give.
 * The expected files are the specification: change them only by reading them against the input.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/document/index.ts';
import { type ReadOptions, read } from '../../src/read/index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('reading', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    it(name.replaceAll('-', ' '), async () => {
      const folder = join(FIXTURES, name);
      const input = readdirSync(folder).find(file => file.startsWith('input.')) ?? '';
      const given = join(folder, 'options.json');
      const options: ReadOptions = existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {};
      const { draft, file } = await read(readFileSync(join(folder, input)), input, options);
      const messages = file.messages.map(
        ({ line, ruleId, reason }) => `${line ?? '-'} ${ruleId}: ${reason}\n`,
      );
      expect(writeMarkdown(draft)).toBe(readFileSync(join(folder, 'tree.md'), 'utf8'));
      expect(messages.join('')).toBe(readFileSync(join(folder, 'messages.txt'), 'utf8'));
    });
  }
});
