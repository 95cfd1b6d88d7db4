/**
 * Inline Markdown as people write it in drafts: emphasis, strong, links, notes, escapes.
 *
 * Not a Markdown parser: mdast would turn `[shall][should]` into a link as soon as `should` is defined and `[x]` into a
 * task. Only what is certain is taken as markup; all else stays words.
 */
import { encodeAddress, type Inline, noteReference, text } from '../../document/index.ts';

/** Addresses by lower-case name: the definitions `[source]: https://…` of the file. */
export type Definitions = ReadonlyMap<string, string>;

const TAG = /<\/?[a-z][^<>]*>|<!--[\s\S]*?-->/giy;
const NOTE = /\[\^([^\]\s]+)\]/y;
const LINK =
  /\[((?:\\.|[^[\]\\]|\[[^[\]]*\])*)\]\(<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+"[^"]*")?\)/y;
const REFERENCE = /\[((?:\\.|[^[\]\\])*)\]\[([^[\]]+)\]/y;
const AUTOLINK = /<(https?:\/\/[^\s<>]+)>/y;
const MARKS = ['**', '__', '*', '_'] as const;

export function readMarkdownInline(source: string, definitions: Definitions): Inline[] {
  const nodes: Inline[] = [];
  let words = '';
  const push = (node: Inline) => {
    if (words) nodes.push(text(words));
    words = '';
    nodes.push(node);
  };
  let at = 0;
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1))) {
      words += source.charAt(at + 1);
      at += 2;
      continue;
    }
    const taken =
      sign === '[' || sign === '<' ? bracketed(source, at, definitions) : emphasised(source, at, definitions);
    if (!taken) {
      words += sign;
      at += 1;
      continue;
    }
    if (taken.node) push(taken.node);
    if (taken.spaceAfter) words += ' ';
    at += taken.length;
  }
  if (words) nodes.push(text(words));
  return nodes;
}

interface Taken {
  node: Inline | null;
  length: number;
  /** The space after a comma that the source lost together with the mark's. */
  spaceAfter?: true;
}

function bracketed(source: string, at: number, definitions: Definitions): Taken | null {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const note = match(NOTE);
  if (note?.[1]) return { node: noteReference(note[1]), length: note[0].length };
  const link = match(LINK);
  // `[x](a)` in a draft is a bracket and a subparagraph; an address has a point, a slash, a colon or a `#` in it.
  if (link && /[./:#]/.test(link[2] ?? '')) {
    return { node: linkOf(link[1] ?? '', link[2] ?? '', definitions), length: link[0].length };
  }
  const reference = match(REFERENCE);
  const address = definitions.get(reference?.[2]?.toLowerCase() ?? '');
  if (reference && address !== undefined) {
    return { node: linkOf(reference[1] ?? '', address, definitions), length: reference[0].length };
  }
  const autolink = match(AUTOLINK);
  if (autolink?.[1])
    return { node: linkOf(autolink[1], autolink[1], definitions), length: autolink[0].length };
  const tag = match(TAG);
  return tag ? { node: null, length: tag[0].length } : null;
}

function linkOf(words: string, address: string, definitions: Definitions): Inline {
  return { type: 'link', url: encodeAddress(address), children: readMarkdownInline(words, definitions) };
}

/**
 * Emphasis by the flanking rules of CommonMark, without which `[NDMC*][INDC] … [NDMC*]` would be emphasis. Where they
 * find no end, a mark that clearly opens is closed by the next one even in `*inter alia,*include`, as scraped pages have it.
 */
function emphasised(source: string, at: number, definitions: Definitions): Taken | null {
  const mark = MARKS.find(candidate => source.startsWith(candidate, at));
  if (!mark || !opens(source, at, mark)) return null;
  const strict = closingMark(source, mark, at + mark.length, closes);
  const opensClearly = isSpace(source.charAt(at - 1)) && /\p{L}/u.test(source.charAt(at + mark.length));
  const loose = strict === -1 && opensClearly;
  const end = loose ? closingMark(source, mark, at + mark.length, closesLoosely) : strict;
  if (end === -1) return null;
  const children = readMarkdownInline(source.slice(at + mark.length, end), definitions);
  return {
    node: { type: mark.length === 2 ? 'strong' : 'emphasis', children },
    length: end + mark.length - at,
    ...(loose ? { spaceAfter: true } : {}),
  };
}

/** Emphasis runs over words, not pages: the bound keeps a file full of stray asterisks linear. */
const LONGEST_EMPHASIS = 4000;

function closingMark(source: string, mark: string, from: number, ends: typeof closes): number {
  const bound = Math.min(source.length, from + LONGEST_EMPHASIS);
  for (let end = from + 1; end < bound; end += 1) {
    if (source.charAt(end) === '\\') end += 1;
    else if (source.startsWith(mark, end) && ends(source, end, mark)) return end;
  }
  return -1;
}

const closesLoosely = (source: string, at: number) => /[.,;:]/.test(source.charAt(at - 1));

const isSpace = (sign: string) => sign === '' || /\s/u.test(sign);
const isPunctuation = (sign: string) => /[\p{P}\p{S}]/u.test(sign);

function opens(source: string, at: number, mark: string): boolean {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + mark.length);
  if (isSpace(after) || (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(before))) return false;
  return !isPunctuation(after) || isSpace(before) || isPunctuation(before);
}

function closes(source: string, at: number, mark: string): boolean {
  const before = source.charAt(at - 1);
  const after = source.charAt(at + mark.length);
  if (isSpace(before) || (mark.startsWith('_') && /[\p{L}\p{N}]/u.test(after))) return false;
  if (mark.length === 1 && after === mark && before !== mark) return false;
  return !isPunctuation(before) || isSpace(after) || isPunctuation(after);
}
