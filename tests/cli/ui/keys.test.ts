/** The one table of keys. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionOf, BINDINGS, isPrefix, type Place, printKey } from '../../../cli/ui/keys.ts';

const PLACES: readonly Place[] = ['review', 'library', 'list', 'text'];

describe('the table of keys', () => {
  it('has no key that means two things in one place', () => {
    for (const place of PLACES) {
      const keys = BINDINGS.filter(({ places }) => places.includes(place)).flatMap(({ keys }) => keys);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('has no key that is also the first of two', () => {
    for (const place of PLACES) {
      const keys = BINDINGS.filter(({ places }) => places.includes(place)).flatMap(({ keys }) => keys);
      expect(keys.filter(key => !key.includes(' ') && isPrefix(place, key))).toEqual([]);
    }
  });

  it('leaves digits to counts', () => {
    expect(BINDINGS.flatMap(({ keys }) => keys).filter(key => /^\d/.test(key))).toEqual([]);
  });

  it('quits with Q and ^C everywhere, and never with Esc', () => {
    for (const place of PLACES) {
      expect(actionOf(place, 'Q')).toBe('quit');
      expect(actionOf(place, 'C-c')).toBe('interrupt');
      expect(actionOf(place, 'escape')).toBe('escape');
    }
  });

  it('takes the habits of vim, of less and of arrows', () => {
    const asked = ['j', 'down', 'C-n', 'k', 'up', 'space', 'pagedown', 'C-f', 'b', 'g', 'G', '/', ':', '] c'];
    expect(asked.map(key => actionOf('review', key))).toEqual([
      'down',
      'down',
      'down',
      'up',
      'up',
      'page-down',
      'page-down',
      'page-down',
      'page-up',
      'top',
      'end',
      'search',
      'jump',
      'next-change',
    ]);
  });

  it('is what docs/review.md says, line for line', () => {
    const page = readFileSync('docs/review.md', 'utf8');
    for (const { keys, help } of BINDINGS)
      expect(page).toContain(
        `| ${keys.map(key => `\`${printKey(key).replaceAll('|', '\\|')}\``).join(' ')} | ${help} |`,
      );
  });
});
