// Plain text and Markdown of the corpus: articles in three languages, language versions against each other, and time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, pieces, readText, writeMarkdown } from '../../dist/index.js';

const open = (corpus, name) => readText(readFileSync(join(corpus, name)), name).draft;

const articles = draft =>
  [...pieces(draft)].filter(
    ({ piece, ancestors }) => piece.kind === 'article' && !ancestors.some(({ kind }) => kind === 'annex'),
  ).length;

/** Seconds of computing, of this whole process: the middle one of several readings that are warm. */
function secondsOf(task) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1e6);
  }
  const warm = times.slice(WARM).sort((one, two) => one - two);
  return warm[warm.length >> 1];
}

const WARM = 5;
const RUNS = 20;

export function rows(corpus) {
  const [en, fr, zh] = ['en', 'fr', 'zh'].map(language => open(corpus, `bbnj/${language}.txt`));
  const versions = compareVersions(en, fr);
  const text = readFileSync(join(corpus, 'unclos/en.txt'));
  const unclos = readText(text, 'en.txt').draft;
  // Markdown as anybody writes it: without the head that says that it is canonical, which is read another way.
  const markdown = Buffer.from(writeMarkdown(unclos).replace(/^---\n[\s\S]*?\n---\n/, ''));
  return [
    { what: 'BBNJ fr, zh: articles', bar: '76 each', value: `${articles(fr)}, ${articles(zh)}` },
    {
      what: 'BBNJ en against fr: provisions held against each other; places that disagree',
      bar: 'none',
      value: `${versions.compared}; ${versions.findings.length}`,
    },
    { what: 'UNCLOS text: articles', bar: '320', value: String(articles(unclos)) },
    {
      what: 'UNCLOS text to tree, warm, in ms of computing',
      bar: '≤ 150',
      value: (secondsOf(() => readText(text, 'en.txt')) * 1000).toFixed(0),
    },
    {
      what: 'UNCLOS Markdown to tree, warm, in ms of computing',
      bar: '≤ 150',
      value: (secondsOf(() => readText(markdown, 'en.md')) * 1000).toFixed(0),
    },
  ];
}
