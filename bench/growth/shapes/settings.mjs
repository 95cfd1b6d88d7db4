// Libraries, watchlists, concordances and archives in which one thing is repeated.
import { execFileSync } from 'node:child_process';

const times = (count, of) => Array.from({ length: count }, (_, at) => of(at)).join('');
const DRAFTS = {
  'a.txt':
    'Article 1\n\n1. Each Party shall act.\n\n2. Each Party should cooperate with the other Parties.\n',
  'b.txt': 'Article 1\n\n1. Each Party may act.\n\n2. Each Party shall cooperate with other Parties.\n',
};
const FLAGS = ['flags', 'a.txt', 'b.txt', '--watch', 'w.yaml', '--format', 'json'];
const LIST = ['list', '--library', '.'];
const HEAD = '  - id: x\n    title: t\n    reason: r\n    source: s\n';
const watch = body => ({ ...DRAFTS, 'w.yaml': `watch:\n${body}` });
const library = yaml => ({
  't/treaty.yaml': yaml,
  't/a.md': '# Article 1\n\nWords.\n',
  't/b.md': '# Article 1\n\nWords.\n',
});
const TREATY = 'treaty: t\ntitle: T\ndrafts:\n  - id: a\n    date: 2024-01-01\n    file: a.md\n';

export const SETTINGS = [
  {
    name: 'drafts in treaty.yaml, list',
    from: 1000,
    upTo: 64_000,
    args: LIST,
    files: n =>
      library(
        `treaty: t\ntitle: T\ndrafts:\n${times(n, at => `  - id: d${at}\n    date: ${1900 + (at % 100)}-01-01\n    file: a.md\n`)}`,
      ),
  },
  {
    name: 'aliases in treaty.yaml, list',
    from: 2,
    upTo: 16,
    args: LIST,
    files: n =>
      library(
        `${times(
          n,
          at =>
            `k${at}: &k${at} [${Array(9)
              .fill(at ? `*k${at - 1}` : 'x')
              .join(',')}]\n`,
        )}${TREATY}`,
      ),
  },
  {
    name: 'a long title in treaty.yaml, list',
    from: 100_000,
    upTo: 10_000_000,
    args: LIST,
    files: n => library(TREATY.replace('title: T', `title: ${'T'.repeat(n)}`)),
  },
  {
    name: 'a deep map in treaty.yaml, list',
    from: 500,
    upTo: 64_000,
    args: LIST,
    files: n => library(`${TREATY}x: ${'{a: '.repeat(n)}b${'}'.repeat(n)}\n`),
  },
  {
    name: 'a deep list in treaty.yaml, list',
    from: 500,
    upTo: 64_000,
    args: LIST,
    files: n => library(`${TREATY}x: ${'['.repeat(n)}b${']'.repeat(n)}\n`),
  },
  {
    name: 'NULs in treaty.yaml, list',
    from: 1000,
    upTo: 64_000,
    args: LIST,
    files: n => library(TREATY.replace('a.md', `"a${'\\0'.repeat(n)}.md"`)),
  },
  {
    name: 'aliases in a watchlist, flags',
    from: 2,
    upTo: 16,
    args: FLAGS,
    files: n => ({
      ...DRAFTS,
      'w.yaml': `${times(
        n,
        at =>
          `k${at}: &k${at} [${Array(9)
            .fill(at ? `*k${at - 1}` : 'x')
            .join(',')}]\n`,
      )}watch: []\n`,
    }),
  },
  {
    name: 'entries of a watchlist, flags',
    from: 250,
    upTo: 16_000,
    args: FLAGS,
    files: n => watch(times(n, at => `${HEAD.replace('id: x', `id: x${at}`)}    words: ["party","shall"]\n`)),
  },
  {
    name: 'clauses in one entry of a watchlist, flags',
    from: 500,
    upTo: 32_000,
    args: FLAGS,
    files: n =>
      watch(`${HEAD}    clauses: [${times(n, at => `"${(at % 900) + 1}(${'abcdefgh'[at % 8]})",`)}"1"]\n`),
  },
  {
    name: 'a clause of many steps in a watchlist, flags',
    from: 1000,
    upTo: 64_000,
    args: FLAGS,
    files: n => watch(`${HEAD}    clauses: ["1${'(a)'.repeat(n)}"]\n`),
  },
  {
    name: 'words in one entry of a watchlist, flags',
    from: 500,
    upTo: 32_000,
    args: FLAGS,
    files: n => watch(`${HEAD}    words: [${times(n, at => `"word${at}",`)}"party"]\n`),
  },
  {
    name: 'a phrase with hyphens in a watchlist, flags',
    from: 1000,
    upTo: 256_000,
    args: FLAGS,
    files: n => watch(`${HEAD}    words: ["a${'-a'.repeat(n)}"]\n`),
  },
  {
    name: 'a phrase of many words in a watchlist, flags',
    from: 1000,
    upTo: 256_000,
    args: FLAGS,
    files: n => watch(`${HEAD}    words: ["a${' a'.repeat(n)}"]\n`),
  },
  {
    name: 'a Chinese phrase in a watchlist, flags',
    from: 1000,
    upTo: 256_000,
    args: FLAGS,
    files: n => watch(`${HEAD}    words: ["${'缔约方'.repeat(n)}"]\n`),
  },
  {
    name: 'one cell of a concordance, diff',
    from: 100_000,
    upTo: 20_000_000,
    args: ['diff', 'a.txt', 'b.txt', '--use', 'c.csv', '--format', 'json'],
    files: n => ({ ...DRAFTS, 'c.csv': `before,after,why\n1(1),1(1),"${'x'.repeat(n)}"\n` }),
  },
  {
    name: 'a citation of many steps in a concordance, diff',
    from: 1000,
    upTo: 5_000_000,
    args: ['diff', 'a.txt', 'b.txt', '--use', 'c.csv', '--format', 'json'],
    files: n => ({ ...DRAFTS, 'c.csv': `before,after\n1(1),1${'(a)'.repeat(n)}\n` }),
  },
  {
    name: 'lines of a concordance, diff',
    from: 2000,
    upTo: 256_000,
    args: ['diff', 'a.txt', 'b.txt', '--use', 'c.csv', '--format', 'json'],
    files: n => ({ ...DRAFTS, 'c.csv': `before,after\n${'1(1),1(1)\n'.repeat(n)}` }),
  },
  {
    name: 'a term of many words, uses',
    from: 1000,
    upTo: 30_000,
    args: n => ['uses', `a${' a'.repeat(n)}`, 'a.txt'],
    files: () => DRAFTS,
  },
  {
    name: 'versions in a git repository of 147 kB each, archive import',
    from: 50,
    upTo: 3000,
    // Twice as many to read and to write is all that this can be: two doublings, and then all of it.
    args: [
      'archive',
      'import',
      'repository',
      'draft.md',
      '--library',
      'library',
      '--treaty',
      't',
      '--title',
      'T',
    ],
    files: () => ({ 'library/.keep': '' }),
    prepare: (folder, n) => {
      const repository = `${folder}/repository`;
      execFileSync('git', ['init', '-q', '-b', 'main', repository]);
      execFileSync('git', ['-C', repository, 'fast-import', '--quiet'], { input: history(n) });
    },
  },
];

/** Commits of a file of 147 kB, each with another last line, a day apart. */
function history(n) {
  const body = times(
    1000,
    at =>
      `${at % 50 === 0 ? `\n# Article ${at / 50 + 1}\n` : ''}\n${(at % 50) + 1}. ${'The Parties shall cooperate in good faith with all others. '.repeat(2)}${at}.\n`,
  );
  const commits = Array.from({ length: n }, (_, at) => {
    const text = `${body}\n${1001}. Version ${at}.\n`;
    return `commit refs/heads/main\ncommitter A <a@example.org> ${1e9 + at * 86400} +0000\ndata 1\nx\nM 644 inline draft.md\ndata ${Buffer.byteLength(text)}\n${text}\n`;
  });
  return commits.join('');
}
