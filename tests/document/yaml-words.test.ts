import { describe, expect, it } from 'vitest';
import { readYaml, YamlError } from '../../src/document/index.ts';

function reason(source: string): string {
  try {
    readYaml(source);
  } catch (error) {
    if (error instanceof YamlError) return error.reason;
    throw error;
  }
  throw new Error('read');
}

/** Ten lists, each of the one before, nine times. */
const bomb = Array.from(
  { length: 10 },
  (_, at) => `k${at}: &k${at} [${Array(9).fill(at ? `*k${at - 1}` : 'x')}]\n`,
).join('');

describe('the YAML of strangers', () => {
  it('gives numbers as they are written, where they are names', () => {
    expect(readYaml('id: 2024.10', 'as-written')).toEqual({ id: '2024.10' });
    expect(readYaml('id: 2024.10')).toEqual({ id: 2024.1 });
  });

  it('is refused with the line where it is none', () => {
    expect(reason('a: [b')).toMatch(/^is not YAML: .* at line 1, column/);
  });

  it('is refused where aliases make of a few lines more than fits into memory', () => {
    expect(reason(bomb)).toBe('repeats parts of itself too often to be read');
  });

  it('is refused where it nests deeper than can be followed', () => {
    expect(reason(`a: ${'[{b: '.repeat(100_000)}c${'}]'.repeat(100_000)}`)).toBe('nests too deep to be read');
  });

  it('is refused where it is larger than any file beside drafts', () => {
    expect(reason(`a: "${'b'.repeat(2_000_001)}"`)).toMatch(
      /^has 2,000,006 characters; at most 2000000 are read/,
    );
  });
});
