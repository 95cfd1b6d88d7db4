import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readPlainYaml, writePlainYaml } from '../../src/document/index.ts';

const scrap = fc.constantFrom(
  ...'aZé 0-:#\'"\\{[&*|>%@`,.?~='.split(''),
  ...[
    ': ',
    ' #',
    'true',
    'null',
    '2024-02',
    '2024-02-08.fr',
    '1.0',
    '1985',
    '0x1f',
    'text/articles/001-050/article-001.md',
  ],
);
const words = fc.array(scrap, { maxLength: 5 }).map(scraps => scraps.join(''));
const key = fc.constantFrom(
  'treaty',
  'title',
  'treaty-title',
  'drafts',
  'text',
  'id',
  'sha256',
  'true',
  'A b',
);
const pair = fc.tuple(key, words).map(([name, value]) => `${name}: ${value}`);
const item = fc.oneof(
  words.map(value => `  - ${value}`),
  fc.array(pair, { minLength: 1, maxLength: 3 }).map(pairs => `  - ${pairs.join('\n    ')}`),
);
const line = fc.oneof(
  { weight: 4, arbitrary: pair },
  {
    weight: 2,
    arbitrary: fc
      .tuple(key, fc.array(item, { maxLength: 3 }))
      .map(([name, items]) => [`${name}:`, ...items].join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '# a remark', '   # another', '---', '\t', 'loose words', '      - deep'),
  },
);
const source = fc.array(line, { maxLength: 5 }).map(lines => lines.join('\n'));

function byYaml(text: string): unknown {
  try {
    return parse(text, { logLevel: 'error' });
  } catch {
    return 'no YAML';
  }
}

describe('plain YAML', () => {
  it('is what the library reads, or is left to the library', () => {
    let plain = 0;
    fc.assert(
      fc.property(source, text => {
        const values = readPlainYaml(text);
        if (values === null) return;
        plain += 1;
        expect(values).toEqual(byYaml(text));
      }),
      { numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(30);
  });

  it('is written as the library writes it, or is left to the library', () => {
    const value = fc.oneof(words, fc.array(words, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.dictionary(key, value), values => {
        const text = writePlainYaml(values);
        if (text !== null && text !== '') expect(text).toBe(stringify(values, { lineWidth: 0 }));
      }),
      { numRuns: 4000 },
    );
    expect(writePlainYaml({ title: 'Ferries', text: ['text/title.md'], date: '1985' })).toBe(
      'title: Ferries\ntext:\n  - text/title.md\ndate: "1985"\n',
    );
  });

  it.each(['model-convention', 'un-cybercrime'])('is what %s has beside its drafts', treaty => {
    const text = readFileSync(`drafts/${treaty}/treaty.yaml`, 'utf8');
    expect(readPlainYaml(text)).toEqual(parse(text));
  });

  it.each([
    ['a key twice', 'title: a\ntitle: b\n'],
    ['a line that goes on', 'title: a\n  b\n'],
    ['a date of YAML 1.1, a number, a truth', 'title: yes\n'],
    ['an anchor', 'title: &a b\n'],
    ['a tab', 'title: a\tb\n'],
    ['a list of nothing', 'drafts:\ntitle: a\n'],
    ['words of several lines', 'title: |\n  a\n'],
    ['a remark behind words', 'title: a # b\n'],
    ['nothing', ''],
  ])('does not have %s', (_what, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });
});
