/**
 * The words of a Markdown file as it is typed, to be counted against those of its tree. Apart from the reader on purpose: only
 * what cannot be words in any reading is taken out, so that what the reader drops by mistake is missed.
 */
import { entityAt } from './entities.ts';

/** Tags of HTML by names that are no words, and tags with attributes: `<br>`, `</td>`, `<a href="…">`. */
const TAG =
  /<\/?(?:b|i|u|s|p|br|hr|li|t[drh]|d[dlt]|[ou]l|h[1-6]|em|su[bp]|div|span|wbr|img|tt|del|ins|tbody|thead|tfoot|colgroup|col|nobr)\s*\/?>|<[a-z][a-z0-9]*(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))+\s*\/?>|<\/[a-z][a-z0-9]*\s*>/gi;
/** Tags that part no word: `<b>Re</b>calling`. */
const WITHIN_WORDS = /^<\/?(?:b|i|u|s|em|su[bp]|span|tt|del|ins|a|strong|font|small|big|code)\b/i;
const SUP = /(?<=\p{L}{3})<sup>/giu;
/** The definition of a link: a line that ends in an address. */
const DEFINITION =
  /^ {0,3}\[(?!\^)([^[\]\n]+)\]:[^\S\n]+<?(?:[a-z][a-z0-9+.-]{1,20}:\S+|#\S+|\.{0,2}\/\S+|www\.\S+|\S*[\p{L}\p{N}]\.[a-z]{2,}(?:[/#?]\S*)?)>?[^\S\n]*$/gimu;
const ATTRIBUTES = /^(#{1,6}[^\n{]*)\{[^{}\n]*(?:[#.][\w-]|=)[^{}\n]*\}(?=[^\S\n]*#*[^\S\n]*$)/gm;

export function sourceWords(body: string): string {
  const withoutLinks = body.includes('](') || body.includes(']:') ? linkWords(body) : body;
  const withoutTags = withoutLinks.includes('<') ? tagWords(withoutLinks) : withoutLinks;
  const plain = withoutTags.includes('{') ? withoutTags.replace(ATTRIBUTES, '$1') : withoutTags;
  return plain.includes('&')
    ? plain.replace(/&#?\w{1,8};/g, (typed, at: number) => entityAt(plain, at)?.sign ?? typed)
    : plain;
}

function linkWords(body: string): string {
  const defined = new Set([...body.matchAll(DEFINITION)].map(([, name = '']) => name.toLowerCase()));
  return body
    .replace(DEFINITION, '')
    .replace(/\]\((<?(?:[^()\s<>]|\([^()\s]*\))*>?)/g, (link, address: string) =>
      /[./:#]/.test(address) ? '](' : link,
    )
    .replace(/\]\[([^[\]]+)\]/g, (link, name: string) => (defined.has(name.toLowerCase()) ? ']' : link));
}

function tagWords(body: string): string {
  const closed = new Set(
    [...body.matchAll(/<\/([a-z][a-z0-9]*)\s*>/gi)].map(([, name = '']) => name.toLowerCase()),
  );
  return body
    .replace(SUP, ' ')
    .replace(TAG, tag => (WITHIN_WORDS.test(tag) ? '' : ' '))
    .replace(/<([a-z][a-z0-9]*)>/gi, (tag, name: string) => (closed.has(name.toLowerCase()) ? '' : tag));
}
