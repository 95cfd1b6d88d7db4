/** The one way imports run (docs/architecture.md), walked file by file, type imports included. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Which folders a folder may import, besides itself. What is not named here may be imported by nobody. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/document': [],
  'src/read': ['src/document'],
  'src/compare': ['src/document'],
  'src/archive': ['src/document'],
  'src/flag': ['src/document', 'src/compare'],
  'src/history': ['src/document', 'src/archive', 'src/compare', 'src/flag'],
  'src/report': ['src/document', 'src/compare', 'src/flag', 'src/history'],
  'src/watch': ['src/document', 'src/read', 'src/archive', 'src/compare'],
  'src/write': [
    'src/document',
    'src/read',
    'src/compare',
    'src/archive',
    'src/flag',
    'src/history',
    'src/report',
  ],
  src: [
    'src/document',
    'src/read',
    'src/compare',
    'src/archive',
    'src/flag',
    'src/history',
    'src/report',
    'src/watch',
    'src/write',
  ],
  cli: ['src'],
};

/** Each engine has one door: the folder that may import it. */
const DOORS: Readonly<Record<string, string>> = {
  diff: 'src/compare/words',
  unified: 'src/read',
  saxes: 'src/read',
  'pdfjs-dist': 'src/read/pdf',
  yaml: 'src',
  'rehype-parse': 'src/read/html',
  'simple-git': 'src/archive',
  fflate: 'src/write/docx',
  ink: 'cli/ui',
  react: 'cli/ui',
};

interface Import {
  file: string;
  target: string;
}

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file))
    .map(file => join(folder, file));

const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(
    match => ({
      file,
      target: match[1] ?? '',
    }),
  );

const folderOf = (file: string): string =>
  Object.keys(MAY_IMPORT)
    .filter(folder => file.startsWith(`${folder}/`))
    .sort((one, two) => two.length - one.length)[0] ?? '';

/** What is wrong with an import, or null. */
function broken({ file, target }: Import): string | null {
  if (!target.startsWith('.')) {
    const engine = Object.keys(DOORS).find(name => target === name || target.startsWith(`${name}/`));
    const door = engine && DOORS[engine];
    return door && !file.startsWith(`${door}/`) ? `${file} imports ${target}, whose door is ${door}` : null;
  }
  const to = relative(root, resolve(root, dirname(file), target));
  const [here, there] = [folderOf(file), folderOf(to)];
  if (here === there || there === '') return null;
  if (!MAY_IMPORT[here]?.includes(there))
    return `${file} imports ${to}, but ${here} may import only ${MAY_IMPORT[here]?.join(', ') || 'nothing'}`;
  return to === `${there}/index.ts` ? null : `${file} imports ${to}, past the door ${there}/index.ts`;
}

describe('imports', () => {
  const files = [...sources('src'), ...sources('cli')];

  it('run one way, through the door of each folder', () => {
    expect(files.flatMap(importsOf).map(broken).filter(Boolean)).toEqual([]);
  });

  it('would be caught if they did not', () => {
    expect(broken({ file: 'src/document/x.ts', target: '../compare/index.ts' })).toMatch(
      /may import only nothing/,
    );
    expect(broken({ file: 'cli/commands/x.ts', target: '../../src/compare/index.ts' })).toMatch(
      /may import only src/,
    );
    expect(broken({ file: 'src/read/x.ts', target: '../document/types.ts' })).toMatch(/past the door/);
    expect(broken({ file: 'src/write/x.ts', target: 'diff' })).toMatch(/whose door is/);
    expect(broken({ file: 'cli/main.ts', target: '../src/index.ts' })).toBeNull();
  });

  it('of modules that reach the network are in one folder only', () => {
    const network = /^node:(?:http|https|http2|net|tls|dns|dgram)(?:\/|$)/;
    const stray = files.flatMap(importsOf).filter(({ target }) => network.test(target));
    expect(stray.filter(({ file }) => !file.startsWith('src/watch/net/'))).toEqual([]);
    expect(stray.length).toBeGreaterThan(0);
    const called = /\bfetch\(|\bnew (?:WebSocket|EventSource)\b/;
    expect(files.filter(file => called.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('never reach into the drafts, which code is only pointed at', () => {
    expect(files.flatMap(importsOf).filter(({ target }) => target.includes('drafts/'))).toEqual([]);
  });
});

describe('the code', () => {
  it('exits in one file only', () => {
    const exits = [...sources('src'), ...sources('cli')].filter(file =>
      /process\.exit\b|process\.exitCode/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(exits).toEqual(['cli/main.ts']);
  });
});
