/**
 * Makes the source of a page safe to parse. The parser of the standard builds what it is told to: a hundred thousand
 * nested elements, a tag with a million attributes, bold that is opened in every paragraph and never closed. What goes
 * beyond any real page is blanked, sign for sign, so that all words and all places stay.
 */

import { ReadError } from '../decode.ts';
import { checkLimit, checkText, limitsOf, type ReadLimits } from '../limits.ts';

export interface Prepared {
  source: string;
  /** Tags that were blanked because they nest too deep. */
  flattened: number;
}

const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr basefont bgsound keygen'.split(
    ' ',
  ),
);
/** Elements whose content is no mark-up. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));
/** Elements that the parser opens again in each paragraph until they are closed. */
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const MOST_FORMATTING = 12;
/** Elements that end one of their own kind. */
const SELF_CLOSING = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '));
/** Elements of a page; a treaty of 200 pages has some ten thousand. */
const MOST_ELEMENTS = 60_000;
/** Signs of a page, mark-up included, for one of text. */
const SIGNS = 3;
/** A tag with more attributes is an attack: the parser compares each with all before it. */
const MOST_ATTRIBUTES = 200;

/** @throws {ReadError} `too-large` for a page of more than fits in memory. */
export function prepare(source: string, path: string, limits?: Partial<ReadLimits>): Prepared {
  checkLimit(path, 'maxCharacters', Math.ceil(source.length / SIGNS), limits);
  const prepared = new Scan(source, path, limitsOf(limits).maxDepth).run();
  checkText(path, prepared.source.replace(/<[^<>]*>/g, ''), limits, ['[']);
  return prepared;
}

const tooLarge = (path: string, most: string) =>
  new ReadError(
    'too-large',
    `${path} has more than ${most}; no treaty does. If it is a draft, save it as plain text.`,
  );

class Scan {
  private readonly source: string;
  private readonly path: string;
  private readonly maxDepth: number;
  private readonly open: string[] = [];
  /** Tags of each name that were blanked and wait for their end. */
  private readonly blanked = new Map<string, number>();
  private readonly formatting = new Map<string, number>();
  private readonly kept: string[] = [];
  private from = 0;
  private elements = 0;
  private flattened = 0;

  constructor(source: string, path: string, maxDepth: number) {
    this.source = source;
    this.path = path;
    this.maxDepth = maxDepth;
  }

  run(): Prepared {
    const { source } = this;
    for (let at = source.indexOf('<'); at !== -1; at = source.indexOf('<', at)) {
      if (source.startsWith('<!--', at)) at = this.after('-->', at + 4);
      else if (/[a-z]/i.test(source.charAt(at + 1))) at = this.startTag(at);
      else if (source.charAt(at + 1) === '/') at = this.endTag(at);
      else at += 1;
    }
    this.kept.push(source.slice(this.from));
    return { source: this.kept.join(''), flattened: this.flattened };
  }

  private after(end: string, from: number): number {
    const at = this.source.indexOf(end, from);
    return at === -1 ? this.source.length : at + end.length;
  }

  private startTag(at: number): number {
    const { source } = this;
    const name = nameAt(source, at + 1);
    const end = this.endOfTag(at + 1 + name.length, name.length + at + 1);
    this.elements += 1;
    if (this.elements > MOST_ELEMENTS) {
      throw tooLarge(this.path, `${MOST_ELEMENTS} elements`);
    }
    if (VOID.has(name)) return end;
    if (RAW.has(name)) return this.endOfRaw(name, end);
    if (SELF_CLOSING.has(name) && this.open.at(-1) === name) this.open.pop();
    const unclosed = FORMATTING.has(name) ? sum(this.formatting) : 0;
    if (this.open.length >= this.maxDepth - SPARE || unclosed >= MOST_FORMATTING) {
      this.blank(at, end);
      count(this.blanked, name, 1);
      this.flattened += unclosed >= MOST_FORMATTING ? 0 : 1;
      return end;
    }
    if (FORMATTING.has(name)) count(this.formatting, name, 1);
    this.open.push(name);
    return end;
  }

  private endTag(at: number): number {
    const name = nameAt(this.source, at + 2);
    const end = this.after('>', at + 2);
    if ((this.blanked.get(name) ?? 0) > 0) {
      count(this.blanked, name, -1);
      this.blank(at, end);
      return end;
    }
    if ((this.formatting.get(name) ?? 0) > 0) count(this.formatting, name, -1);
    const opened = this.open.lastIndexOf(name);
    if (opened !== -1) this.open.length = opened;
    return end;
  }

  /** The end of a tag; attributes beyond the most are blanked. */
  private endOfTag(from: number, attributesFrom: number): number {
    const { source } = this;
    let attributes = 0;
    let tooMany = -1;
    let at = from;
    while (at < source.length) {
      const sign = source.charAt(at);
      if (sign === '>') break;
      if ((sign === '"' || sign === "'") && source.charAt(at - 1) === '=') {
        const closing = source.indexOf(sign, at + 1);
        at = closing === -1 ? source.length : closing;
      } else if (/[\s/]/.test(sign)) {
        attributes += 1;
        if (attributes > MOST_ATTRIBUTES && tooMany === -1) tooMany = at;
      }
      at += 1;
    }
    if (tooMany !== -1) this.blank(Math.max(tooMany, attributesFrom), Math.min(at, source.length));
    return Math.min(at + 1, source.length);
  }

  private endOfRaw(name: string, from: number): number {
    const pattern = new RegExp(`</${name}`, 'gi');
    pattern.lastIndex = from;
    const match = pattern.exec(this.source);
    return match ? this.after('>', match.index) : this.source.length;
  }

  private blank(from: number, to: number): void {
    if (from < this.from) return;
    this.kept.push(this.source.slice(this.from, from), this.source.slice(from, to).replace(/[^\n]/g, ' '));
    this.from = to;
  }
}

/** Room for the elements that the parser adds: html, body, tbody. */
const SPARE = 16;

function nameAt(source: string, at: number): string {
  return /^[^\s/>]{0,40}/.exec(source.slice(at, at + 40))?.[0].toLowerCase() ?? '';
}

const count = (counts: Map<string, number>, name: string, by: number) =>
  counts.set(name, (counts.get(name) ?? 0) + by);

const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
