/** A file -> its provisions by citation, each with its own words, references and defined terms, as the program reads them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program to read with; the tests build one of their own. */
const program = process.env.TREATY_PROGRAM ?? join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js');

/**
 * Words without a label of their own (those that close a list) count as words of the provision they are in.
 *
 * @param {string} path
 * @param {readonly string[]} [where] options that say where in the file the draft is
 * @returns {Map<string, {place: string, kind: string, heading: string, words: string, references: string[], terms: string[]}>}
 */
export function provisionsOf(path, where = []) {
  const found = new Map();
  const visit = (node, parent) => {
    let own = parent;
    if (node.type === 'provision' && node.kind !== 'note' && (node.label || node.kind === 'preamble')) {
      const place = placeOf(node, parent);
      own = { place, kind: node.kind, heading: '', words: '', references: [], terms: [], recitals: 0 };
      found.set(place, own);
    } else if (node.kind === 'recital' && parent) {
      parent.recitals += 1;
      const place = `preamble(${parent.recitals})`;
      own = { place, kind: 'recital', heading: '', words: '', references: [], terms: [] };
      found.set(place, own);
    } else if (node.kind === 'note') return;
    if (node.type === 'heading' && parent) parent.heading = wordsOf(node);
    else if (node.type === 'wording' && parent) parent.words = `${parent.words} ${wordsOf(node)}`.trim();
    else for (const child of node.children ?? []) visit(child, own);
  };
  visit(answer(['parse', path, '--format', 'json', ...where]), undefined);

  for (const { before } of answer(['references', path, path, '--format', 'json', '--all', ...where]).findings)
    provisionAt(found, before.place)?.references.push({
      words: before.words,
      names: before.names ?? before.number,
    });
  for (const { before } of answer(['definitions', path, path, '--format', 'json', ...where]))
    provisionAt(found, before.citation)?.terms.push(...before.terms);
  return found;
}

/**
 * What each concept of the program's list comes to in a file, and where: a restatement that answers otherwise than the authentic text
 * would make a flag false.
 *
 * @param {string} path
 * @param {readonly string[]} [where]
 * @returns {Map<string, string>}
 */
export function conceptsOf(path, where = []) {
  const [{ concepts }] = answer(['concepts', path, '--format', 'json', ...where]);
  const told = ({ status, places }) =>
    [status, ...places.map(place => `${place.citation} ${place.status}`)].join(', ');
  return new Map(concepts.map(one => [one.title, told(one)]));
}

const HEADED = { article: true, chapter: true, preamble: true };

function placeOf({ kind, label, number }, parent) {
  if (kind === 'chapter') return `chapter ${number}`;
  if (kind === 'article') return number;
  if (kind === 'preamble') return 'preamble';
  return `${HEADED[parent?.kind] && parent.kind !== 'article' ? '' : (parent?.place ?? '')}(${number ?? label})`;
}

/** `11(1)(a) ¶3`, the words that close a list, are words of 11(1)(a). */
const provisionAt = (found, place) => found.get(place.replace(/ ¶\d+.*$/, ''));

function wordsOf(node) {
  if (node.type === 'noteReference') return '';
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}

function answer(words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status === null || status > 1 || stdout === '')
    throw new Error(`treaty ${words.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}
