/** What people hand over by mistake: a program, data, source code. None of it is taken for a treaty without a word. */

import type { VFile } from 'vfile';
import { counted } from '../document/index.ts';
import { ReadError } from './decode.ts';
import { MESSAGE_SOURCE } from './message-source.ts';

/** First bytes of programs and data, one character each. What Word, PDF and pictures begin with is told elsewhere. */
const SIGNATURES: readonly [bytes: string, name: string][] = [
  ['\u007fELF', 'a program'],
  ['\u00cf\u00fa\u00ed\u00fe', 'a program'],
  ['\u00ce\u00fa\u00ed\u00fe', 'a program'],
  ['\u00ca\u00fe\u00ba\u00be', 'a program'],
  ['\0asm', 'a program'],
  ['!<arch>\n', 'a library of programs'],
  ['SQLite format 3\0', 'a database'],
  ['7z\u00bc\u00af\u0027\u001c', 'an archive of files'],
  ['Rar!\u001a\u0007', 'an archive of files'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture, a film or a recording'],
  ['ID3', 'a recording'],
  ['OggS', 'a recording'],
];

/**
 * Refuses bytes that are a program or the like.
 *
 * @throws {ReadError} `not-text`
 */
export function refuseBinary(bytes: Uint8Array, path: string): void {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  // A program for Windows says so in its first lines, after `MZ`.
  const stub = start.startsWith('MZ') && Buffer.from(bytes.subarray(0, 256)).includes('This program');
  const found = stub ? 'a program' : SIGNATURES.find(([magic]) => start.startsWith(magic))?.[1];
  if (found) throw new ReadError('not-text', `${path} is no document: it seems to be ${found}.`);
}

/** Control signs that no text has: a share above this, and more than a few, is binary data that happens to decode. */
const MOST_CONTROLS = 0.01;
const FEW_CONTROLS = 10;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is counted
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g;

/** Lines that are source code, of most: chosen so that a draft with quoted mark-up or a table of symbols stays far below. */
const LEAST_CODE = 0.3;
const FEWEST_LINES = 5;
/** How much of a text is looked at, in characters. */
const SAMPLE = 100_000;

/** Ends and beginnings of lines in most programming languages. Drafts end lines in semicolons too: those say nothing. */
const CODE =
  /(?:[\w)=>]\s*\{|\)\s*;|=>)\s*$|^[\s\])}]*\}[\s)\]};,]*$|^\s*(?:import\s.*['"]|from\s.+\simport\s|export\s+(?:const|function|class|default|type|interface|\{|\*)|(?:const|let|var)\s+[\w{[]|(?:async\s+)?function\s+\w|class\s+\w+|def\s+\w+\(|return\b.*;|#include\s*<|using\s+\w+;|package\s+\w+|(?:public|private|protected|static)\s+\w|\/\/|\/\*|\*\/|@\w+\(|<\?php|fn\s+\w+|\w[\w.[\]]*\s*(?:=|===|\+=|:=)\s*\S)/;

/**
 * Refuses data, and reports source code (`not-a-document`): somebody may have a draft that looks like it.
 *
 * @throws {ReadError} `not-text`
 */
export function checkIsDocument(text: string, path: string, file: VFile): void {
  const sample = text.slice(0, SAMPLE);
  const controls = sample.match(CONTROLS)?.length ?? 0;
  if (controls > FEW_CONTROLS && controls > sample.length * MOST_CONTROLS)
    throw new ReadError('not-text', `${path} is no document: ${controls} of its signs belong to no script.`);
  if (isJson(text)) throw new ReadError('not-text', `${path} is no document: it holds data (JSON).`);
  const lines = sample.split('\n').filter(line => line.trim() !== '');
  const code = lines.filter(line => CODE.test(line)).length;
  if (lines.length < FEWEST_LINES || code < lines.length * LEAST_CODE) return;
  file.message(
    `This looks like source code and not like a document: ${code} of ${counted(lines.length, 'line')}`,
    {
      ruleId: 'not-a-document',
      source: MESSAGE_SOURCE,
    },
  );
}

/** A bracketed draft begins with `[` as well, but is no JSON. */
function isJson(text: string): boolean {
  if (!/^\s*(?:\{\s*["}]|\[\s*[[{"\]\d])/.test(text)) return false;
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
