/**
 * Small texts, each named after the phenomenon that it shows, with the tree and the messages that it has to give.
 * The expected files are the specification: change them only by reading them against the input.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../src/document/index.ts';
import { readText } from '../../src/read/index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('reading', () => {
  for (const name of readdirSync(FIXTURES).sort()) {
    it(name.replaceAll('-', ' '), () => {
      const folder = join(FIXTURES, name);
      const input = readdirSync(folder).find(file => file.startsWith('input.')) ?? '';
      const { draft, file } = readText(readFileSync(join(folder, input)), input);
      const messages = file.messages.map(
        ({ line, ruleId, reason }) => `${line ?? '-'} ${ruleId}: ${reason}\n`,
      );
      expect(writeMarkdown(draft)).toBe(readFileSync(join(folder, 'tree.md'), 'utf8'));
      expect(messages.join('')).toBe(readFileSync(join(folder, 'messages.txt'), 'utf8'));
    });
  }
});
