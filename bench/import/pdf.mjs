// PDF files of the corpus against their verified texts: words, articles, paragraphs; and time against pdf.js and pdftotext.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, fullText, headingText, isHeadedKind, pieces, plainText, read } from '../../dist/index.js';
import { counts, lostAndInvented, wordsOf } from './words.mjs';

const bin = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');
const bareText = join(import.meta.dirname, 'pdfjs-text.mjs');

/** The draft in a file, and what its reader said. */
const open = async (corpus, name) => {
  const path = join(corpus, name);
  return read(readFileSync(path), path);
};

/** What is no line of an article: it has a heading, or is a note. */
const isOwn = kind => isHeadedKind(kind) || kind === 'note';

/** Articles of the body, by number: their titles and their labelled lines, each with the way down to it. */
function articlesOf(draft) {
  const articles = new Map();
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type !== 'provision' || ancestors.some(({ kind }) => kind === 'annex')) continue;
    if (piece.kind === 'article') articles.set(piece.number, { title: headingText(piece), node: piece });
  }
  return articles;
}

/** What stands under a heading with a label: without the front page, its title and its masthead. */
const body = draft => ({
  ...draft,
  children: draft.children.filter(one => one.type === 'provision' && (one.label !== '' || isOwn(one.kind))),
});

/** `5(2)(a)` -> its own words, of all labelled lines of a draft. */
function linesOf(draft) {
  const lines = new Map();
  for (const { piece, ancestors } of pieces(draft)) {
    if (piece.type !== 'provision' || piece.label === '' || isOwn(piece.kind)) continue;
    const way = [...ancestors, piece]
      .filter(one => one.label)
      .map(one => one.label.replace(/\s/g, ''))
      .join(' ');
    const wording = piece.children.find(({ type }) => type === 'wording');
    lines.set(way, wordsOf(wording ? plainText(wording.children) : '').join(' '));
  }
  return lines;
}

export async function rows(corpus) {
  return [
    ...(await bbnj(corpus)),
    ...(await unclos(corpus)),
    ...(await paris(corpus)),
    ...times(corpus),
    await pairs(corpus),
  ];
}

async function bbnj(corpus) {
  const pdf = (await open(corpus, 'bbnj/en.pdf')).draft;
  const text = (await open(corpus, 'bbnj/en.txt')).draft;
  // The text begins with the preamble and has the title once; the file has a cover, with the title and the year.
  const { lost, invented } = lostAndInvented(fullText(body(text)), fullText(body(pdf)));
  const [read, truth] = [articlesOf(pdf), articlesOf(text)];
  const titled = [...truth].filter(([number, { title }]) => read.get(number)?.title === title);
  const [found, wanted] = [linesOf(pdf), linesOf(text)];
  const same = [...wanted].filter(([way, words]) => found.get(way) === words);
  const changed = compare(pdf, text).rows.filter(
    row => /^\d/.test(row.before ?? row.after ?? '') && row.change !== 'unchanged',
  );
  const substantive = changed.filter(row => row.classes.includes('substantive') || row.change !== 'modified');
  return [
    {
      what: 'BBNJ en: words lost / invented',
      bar: '0 / 0',
      value: `${lost.length} / ${invented.length}`,
      note: note(lost, invented),
    },
    {
      what: 'BBNJ en: articles with their full titles',
      bar: '76 of 76',
      value: `${titled.length} of ${truth.size}`,
    },
    {
      what: 'BBNJ en: labelled paragraphs identical',
      bar: 'all',
      value: `${same.length} of ${wanted.size}`,
      note: [...wanted.keys()]
        .filter(way => found.get(way) !== wanted.get(way))
        .slice(0, 5)
        .join('; '),
    },
    {
      what: 'BBNJ en: changes of substance in articles, against the text',
      bar: '0',
      value: String(substantive.length),
    },
  ];
}

async function unclos(corpus) {
  const pdf = await open(corpus, 'unclos/en.pdf');
  const text = (await open(corpus, 'unclos/en.txt')).draft;
  // The text has a list of contents of the Final Act, which the reader left out and told.
  const { lost: missing, invented } = lostAndInvented(fullText(text), fullText(pdf.draft));
  const told = counts(wordsOf(pdf.file.data.leftOut));
  const lost = missing.filter(word => !told.has(word));
  const [read, truth] = [articlesOf(pdf.draft), articlesOf(text)];
  const same = [...truth.keys()].filter(number => read.has(number));
  return [
    { what: 'UNCLOS en: articles', bar: '320 of 320', value: `${same.length} of ${truth.size}` },
    {
      what: 'UNCLOS en: words lost / invented, lists of contents aside',
      bar: '≤ 5',
      value: `${lost.length} / ${invented.length}`,
      note: note(lost, invented),
    },
  ];
}

async function paris(corpus) {
  const pdf = (await open(corpus, 'paris/2015-12-04.pdf')).draft;
  const markdown = (await open(corpus, 'paris/2015-12-04.md')).draft;
  // The Markdown has the agreement, without the draft decision behind article 26 that the file has as well.
  const count = draft =>
    [...articlesOf(draft).values()].reduce(
      (sum, { node }) =>
        sum + fullText({ type: 'draft', provenance: {}, children: [node] }).split(/[[\]]/).length - 1,
      0,
    );
  const [found, wanted] = [count(pdf), count(markdown)];
  const paired = new Set(
    compare(pdf, markdown)
      .rows.filter(row => row.before !== null)
      .map(row => row.after),
  );
  const articles = [...articlesOf(markdown).keys()];
  return [
    { what: 'Paris 4 Dec: brackets found', bar: 'within 1 %', value: `${found} of ${wanted}` },
    {
      what: 'Paris 4 Dec: articles paired',
      bar: 'all',
      value: `${articles.filter(number => paired.has(number)).length} of ${articles.length}`,
      note: articles.filter(number => !paired.has(number)).join(', '),
    },
  ];
}

const note = (lost, invented) => `${lost.slice(0, 6).join(' ')} / ${invented.slice(0, 6).join(' ')}`;

/** Seconds of a whole process: on the clock, and of computing in all its threads. Null if it failed. */
function seconds(command, ...words) {
  const started = performance.now();
  const { status, stdout } = spawnSync('sh', [
    '-c',
    '"$@" > /dev/null 2>&1 || exit 1; times',
    'sh',
    command,
    ...words,
  ]);
  const clock = (performance.now() - started) / 1000;
  if (status !== 0) return null;
  const spent = [
    ...String(stdout)
      .split('\n')[1]
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return { clock, computing: spent.reduce((sum, [, minutes, rest]) => sum + 60 * minutes + Number(rest), 0) };
}

/** Two files of a pair, read at once as `treaty diff` does, against the sum of both alone; the median of five rounds. */
async function pairs(corpus) {
  const files = ['plastics/2023-12-28-revised-zero-draft.pdf', 'unclos/en.pdf'];
  const clock = async work => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  const ratios = [];
  for (let round = 0; round < 5; round += 1) {
    let alone = 0;
    for (const file of files) alone += await clock(() => open(corpus, file));
    ratios.push((await clock(() => Promise.all(files.map(file => open(corpus, file))))) / alone);
  }
  return {
    what: 'Two PDFs of a pair, read at once, against the sum of both alone: on the clock',
    bar: '≤ 0.65',
    value: ratios.sort((one, two) => one - two)[2].toFixed(2),
  };
}

function times(corpus) {
  const file = join(corpus, 'unclos/en.pdf');
  const runs = { ours: [], bare: [], poppler: [] };
  for (let round = 0; round < 5; round += 1) {
    runs.ours.push(seconds(process.execPath, bin, 'parse', file, '--format', 'markdown'));
    runs.bare.push(seconds(process.execPath, bareText, file));
    runs.poppler.push(seconds('pdftotext', '-raw', file, '-'));
  }
  const ratio = (name, measure) => {
    const pairs = runs.ours
      .map((ours, at) => ours[measure] / runs[name][at][measure])
      .sort((one, two) => one - two);
    return pairs[2].toFixed(2);
  };
  const absent = runs.poppler.includes(null);
  return [
    {
      what: 'UNCLOS, whole process, against bare text by the same pdf.js: on the clock / computing',
      bar: '≤ 1.0, on the clock',
      value: `${ratio('bare', 'clock')} / ${ratio('bare', 'computing')}`,
    },
    {
      what: 'UNCLOS, whole process, against pdftotext -raw: on the clock / computing',
      bar: '≤ 12',
      value: absent
        ? 'no pdftotext here (poppler-utils)'
        : `${ratio('poppler', 'clock')} / ${ratio('poppler', 'computing')}`,
    },
  ];
}
