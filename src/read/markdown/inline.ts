/**
 * Inline Markdown as people write it in drafts: emphasis, strong, links, notes, escapes.
 *
 * Not a Markdown parser: mdast would turn `[shall][should]` into a link as soon as `should` is defined and `[x]` into a
 * task. Only what is certain is taken as markup; all else stays words.
 */
import { encodeAddress, type Inline, noteReference, text } from '../../document/index.ts';
import type { Definitions } from './definitions.ts';
import { EmphasisMarks } from './emphasis.ts';
import { entityAt } from './entities.ts';
import { tagAt } from './tags.ts';

/** What has to be known of the whole file to read a paragraph of it. */
export interface FileFacts {
  definitions: Definitions;
  /** The elements of HTML that are closed somewhere. */
  closed: ReadonlySet<string>;
  /** Takes the words that are no part of the draft: of comments, and of the hints that appear above a link. */
  leaveOut: (words: string) => void;
}

const COMMENT = /<!--([\s\S]{0,2000}?)-->/y;
/** Tags that part words; the others (`<sup>`, `<b>`) stand inside them. */
const PARTING_TAG = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|hr)\b/i;
const NOTE = /\[\^([^\]\s]{1,40})\]/y;
const LINK =
  /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])*)\]\(<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"([^"]*)")?\)/y;
const REFERENCE = /\[((?:\\.|[^[\]\\])*)\]\[([^[\]]+)\]/y;
/** `[report]` and `[report][]`: only what a definition of the file names. */
const SHORT_REFERENCE = /\[((?:\\.|[^[\]\\])+)\](?:\[\])?/y;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/y;
/** Signs that mean nothing but themselves. */
const PLAIN = /[^\\&[<*_]+/y;
const ESCAPE = /[!-/:-@[-`{-~]/;

/** Inline nodes of a paragraph, not yet normalised. */
export function readMarkdownInline(source: string, facts: FileFacts): Inline[] {
  const marks = new EmphasisMarks(source);
  const nodes: Inline[] = [];
  let words = '';
  let at = 0;
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign === '\\' && ESCAPE.test(source.charAt(at + 1))) {
      words += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const entity = sign === '&' ? entityAt(source, at) : null;
    if (entity) {
      words += entity.sign;
      at += entity.length;
      continue;
    }
    const taken =
      sign === '[' || sign === '<'
        ? bracketed(source, at, facts)
        : sign === '*' || sign === '_'
          ? emphasised(source, at, marks, facts)
          : null;
    if (!taken) {
      PLAIN.lastIndex = at + 1;
      const end = at + 1 + (PLAIN.exec(source)?.[0].length ?? 0);
      words += source.slice(at, end);
      at = end;
      continue;
    }
    if (taken.node) {
      if (words) nodes.push(text(words));
      words = '';
      nodes.push(taken.node);
    }
    if (taken.space) words += ' ';
    at += taken.length;
  }
  if (words) nodes.push(text(words));
  return nodes;
}

interface Taken {
  node: Inline | null;
  length: number;
  /** A space stands behind: for a tag that parts words, or one that the source lost together with the mark's. */
  space?: boolean;
}

function bracketed(source: string, at: number, facts: FileFacts): Taken | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const note = match(NOTE);
  if (note?.[1]) return { node: noteReference(note[1]), length: note[0].length };
  const link = match(LINK);
  // `[x](a)` in a draft is a bracket and a subparagraph; an address has a point, a slash, a colon or a `#` in it.
  if (link && /[./:#]/.test(link[2] ?? '')) {
    if (link[3]) facts.leaveOut(link[3]);
    return { node: linkOf(link[1] ?? '', link[2] ?? '', facts), length: link[0].length };
  }
  const reference = match(REFERENCE);
  const address = facts.definitions.get(reference?.[2]?.toLowerCase() ?? '');
  if (reference && address !== undefined) {
    return { node: linkOf(reference[1] ?? '', address, facts), length: reference[0].length };
  }
  const short = match(SHORT_REFERENCE);
  const place = facts.definitions.get(short?.[1]?.toLowerCase().replace(/\s+/g, ' ') ?? '');
  if (short && place !== undefined)
    return { node: linkOf(short[1] ?? '', place, facts), length: short[0].length };
  const autolink = match(AUTOLINK);
  if (autolink?.[1]) return { node: linkOf(autolink[1], autolink[1], facts), length: autolink[0].length };
  const comment = match(COMMENT);
  if (comment) {
    facts.leaveOut(comment[1] ?? '');
    return { node: null, length: comment[0].length, space: false };
  }
  const tag = sourceTag(source, at, facts);
  return tag ? { node: null, length: tag.length, space: partsWords(tag, source.slice(at - 3, at)) } : null;
}

const sourceTag = (source: string, at: number, { closed }: FileFacts) =>
  source.charAt(at) === '<' ? tagAt(source, at, closed) : null;

/** A raised sign behind a word is the mark of a note (`salts<sup>a</sup>`); behind a number or a unit it is not. */
function partsWords(tag: string, before: string): boolean {
  return PARTING_TAG.test(tag) || (/^<sup\b/i.test(tag) && /^\p{L}{3}$/u.test(before));
}

function linkOf(words: string, address: string, facts: FileFacts): Inline {
  return { type: 'link', url: encodeAddress(address), children: readMarkdownInline(words, facts) };
}

/**
 * Emphasis by the flanking rules of CommonMark, without which `[NDMC*][INDC] … [NDMC*]` would be emphasis. Where they
 * find no end, a mark that clearly opens is closed by the next one even in `*inter alia,*include`, as scraped pages have it.
 */
function emphasised(source: string, at: number, marks: EmphasisMarks, facts: FileFacts): Taken | null {
  const found = marks.at(at);
  if (!found) return null;
  const { mark, end, loose } = found;
  const children = readMarkdownInline(source.slice(at + mark.length, end), facts);
  return {
    node: { type: mark.length === 2 ? 'strong' : 'emphasis', children },
    length: end + mark.length - at,
    space: loose,
  };
}
