/** Inline words of canonical Markdown: escaping, and reading back exactly what was written. */
import { inlineOf, normaliseInline, noteReference, text } from '../inline.ts';
import type { Inline } from '../types.ts';

const ALWAYS_ESCAPED = /[\\*_`<~#|]|&(?=#?\w+;)/g;
const LINK = /\[((?:\\.|\[\^[^\]\s]+\]|[^[\]\\])*)\]\(([^()\\\s]*)\)/y;
const NOTE = /\[\^([^\]\s]+)\]/y;

/** Writes inline nodes as one line of Markdown. */
export function writeInline(nodes: readonly Inline[]): string {
  return nodes.map((node, at) => writeNode(node, nodes[at - 1])).join('');
}

/** The same for words that start a line of their own, without a label in front of them. */
export function writeLineStart(nodes: readonly Inline[]): string {
  return writeInline(nodes)
    .replace(/^[>+=-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^\[(?=[^^[\]\\][^[\]\\]*\]:|[ xX]\])/, '\\[')
    .replace(/^(\[\^[^\]]+\]):/, '$1\\:');
}

function writeNode(node: Inline, previous: Inline | undefined): string {
  switch (node.type) {
    case 'text': {
      const words = node.value.replace(ALWAYS_ESCAPED, '\\$&').replaceAll('](', ']\\(');
      const afterBracket = previous?.type === 'bracket' || previous?.type === 'noteReference';
      const mistakable = words.startsWith('(')
        ? afterBracket
        : words.startsWith('^') && (afterBracket || !previous);
      return mistakable ? `\\${words}` : words;
    }
    case 'bracket':
      return node.value;
    case 'attribution':
      return writeNode({ type: 'text', value: node.value }, previous);
    case 'noteReference':
      return `[^${node.identifier}]`;
    case 'emphasis':
      return `*${writeInline(node.children)}*`;
    case 'strong':
      return `__${writeInline(node.children)}__`;
    case 'link':
      return `[${escapeBrackets(writeInline(node.children))}](${encodeAddress(node.url)})`;
  }
}

/** The words of a link must not end it: their brackets are escaped, those of a note reference apart. */
const escapeBrackets = (words: string) =>
  words.replace(/\\.|\[\^[^\]\s]+\]|[[\]]/g, found => (found.length === 1 ? `\\${found}` : found));

/** An address as it can stand in a Markdown link: no spaces, parentheses or backslashes. */
export function encodeAddress(address: string): string {
  return address.replace(
    /[()\\\s]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Reads what `writeInline` wrote. An unbalanced `*` or `__`, which it never writes, is taken as words. */
export function readInline(source: string): Inline[] {
  return /[\\*]|__|\[\^|\]\(/.test(source) ? normaliseInline(readNodes(source)) : inlineOf(source);
}

function readNodes(source: string): Inline[] {
  const nodes: Inline[] = [];
  let words = '';
  const push = (node: Inline) => {
    if (words) nodes.push(text(words));
    words = '';
    nodes.push(node);
  };
  let at = 0;
  while (at < source.length) {
    const note = matchAt(NOTE, source, at);
    const link = note ? null : matchAt(LINK, source, at);
    const mark = source.startsWith('__', at) ? '__' : source.charAt(at) === '*' ? '*' : '';
    const end = mark ? closingMark(source, mark, at + mark.length) : -1;
    if (note) {
      push(noteReference(note[1] ?? ''));
      at += note[0].length;
    } else if (link) {
      push({ type: 'link', url: link[2] ?? '', children: readNodes(link[1] ?? '') });
      at += link[0].length;
    } else if (end > at + mark.length) {
      push({
        type: mark === '*' ? 'emphasis' : 'strong',
        children: readNodes(source.slice(at + mark.length, end)),
      });
      at = end + mark.length;
    } else {
      if (source.charAt(at) === '\\' && at + 1 < source.length) at += 1;
      words += source.charAt(at);
      at += 1;
    }
  }
  if (words) nodes.push(text(words));
  return nodes;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  if (source.charAt(at) !== '[') return null;
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function closingMark(source: string, mark: string, from: number): number {
  let at = from;
  while (at < source.length) {
    if (source.startsWith(mark, at)) return at;
    const whole = matchAt(NOTE, source, at) ?? matchAt(LINK, source, at);
    at += whole ? whole[0].length : source.charAt(at) === '\\' ? 2 : 1;
  }
  return -1;
}
