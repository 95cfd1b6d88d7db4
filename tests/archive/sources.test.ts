import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTreatyFile } from '../../src/archive/index.ts';
import { addEntry } from '../../src/archive/treaty-yaml.ts';
import { readPlainYaml } from '../../src/document/index.ts';

const TREATY = `treaty: rivers
title: Convention on Rivers
drafts:
  - id: 2031-03
    date: 2031-03
    file: first.md
`;
const SOURCES = `issuers:
  - https://docs.example.org/treaties/
sources:
  - draft: 2032-06
    date: 2032-06-01
    symbol: R/2
    like: 2031-03
    note: two languages
  - draft: 2030
    page: https://docs.example.org/page
documents:
  - draft: 2032-06
    address: https://docs.example.org/treaties/r2.xml
    language: en
    format: akoma-ntoso
    licence: free
    from: Annex
  - draft: 2032-06
    address: https://docs.example.org/treaties/r2-fr.xml
    language: fr
watch:
  - id: papers
    kind: page
    address: https://docs.example.org/papers
    links: "*.docx"
`;
const readIt = (source: string) => readTreatyFile(source, 'drafts/rivers/treaty.yaml');

describe('the sources of a treaty', () => {
  it('are its issuers, published drafts with their documents, and the places that are watched', () => {
    expect(readIt(TREATY + SOURCES)).toMatchObject({
      issuers: ['https://docs.example.org/treaties/'],
      sources: [
        {
          draft: '2032-06',
          provenance: { treaty: 'rivers', id: '2032-06', date: '2032-06-01', symbol: 'R/2' },
          like: '2031-03',
          note: 'two languages',
          documents: [
            {
              address: 'https://docs.example.org/treaties/r2.xml',
              language: 'en',
              format: 'akoma-ntoso',
              licence: 'free',
              from: 'Annex',
            },
            { address: 'https://docs.example.org/treaties/r2-fr.xml', language: 'fr' },
          ],
        },
        { draft: '2030', page: 'https://docs.example.org/page', documents: [] },
      ],
      watch: [{ id: 'papers', kind: 'page', address: 'https://docs.example.org/papers', links: '*.docx' }],
    });
  });

  it('need no parser of all of YAML', () => {
    expect(readPlainYaml(TREATY + SOURCES)).not.toBeNull();
    expect(readPlainYaml(readFileSync('drafts/un-cybercrime/treaty.yaml', 'utf8'))).not.toBeNull();
  });

  it('are left as they are when a draft is added', () => {
    const entry = { id: '2032-06', date: '2032-06-01', file: '2032-06.md' };
    const added = addEntry(TREATY + SOURCES, { treaty: 'rivers', title: 'T', entry });
    expect(added.endsWith(SOURCES)).toBe(true);
    expect(added).toContain('  - id: 2032-06\n');
  });

  it.each([
    [
      'an issuer without a slash',
      'https://docs.example.org/treaties/',
      'https://docs.example.org/t',
      '`issuers[0]` must be an https:// address of a folder',
    ],
    [
      'an issuer by http',
      'https://docs.example.org/treaties/\n',
      'http://docs.example.org/\n',
      '`issuers[0]` must be',
    ],
    [
      'an address by http',
      'https://docs.example.org/treaties/r2.xml',
      'http://docs.example.org/r2',
      '`documents[0].address` is',
    ],
    ['a file', 'https://docs.example.org/treaties/r2.xml', 'file:///etc/passwd', '`documents[0].address` is'],
    ['a user name', 'https://docs.example.org/treaties/r2.xml', 'https://me:x@a.org/', 'without a user name'],
    [
      'a stray document',
      'draft: 2032-06\n    address: https://docs.example.org/treaties/r2-fr',
      'draft: 2033\n    address: https://docs.example.org/treaties/r2-fr',
      '`documents[1].draft` is `2033`, which `sources` does not list',
    ],
    ['nothing to fetch', '    page: https://docs.example.org/page\n', '', '`sources[1]` must have a `page`'],
    [
      'a draft twice',
      'draft: 2030',
      'draft: 2032-06\n    date: 2032',
      '`sources[1].draft` is `2032-06`, like that of sources[0]',
    ],
    ['no date', '    date: 2032-06-01\n', '', '`sources[0].date` is missing'],
    ['a mistyped key', 'licence:', 'license:', '`documents[0].license` is unknown'],
    ['a kind of its own', 'kind: page', 'kind: mail', '`watch[0].kind` must be one of `document`'],
    ['git without a path', 'kind: page', 'kind: git', '`watch[0].path` is missing'],
    [
      'no list',
      'issuers:\n  - https://docs.example.org/treaties/',
      'issuers: docs',
      '`issuers` must be a list',
    ],
  ])('that are wrong are named with the key: %s', (_, right, wrong, reason) => {
    const source = TREATY + SOURCES.replace(right, wrong);
    expect(() => readIt(source)).toThrow(reason);
  });
});
