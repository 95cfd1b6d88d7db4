/** XML as strings: what is written here is small and regular, and a tree of it would be thrown away at once. */
import { visible } from '../document/index.ts';

type Attributes = Readonly<Record<string, string | undefined>>;

/** What XML 1.0 cannot hold, not even escaped, beside the controls: signs that are none, and halves of surrogate pairs. */
const FORBIDDEN = /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they may stand in an element or an attribute. */
export const escapeXml = (words: string): string =>
  visible(words)
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/[&<>"]/g, sign => ESCAPES[sign] ?? sign);

/** An element with its content on the same line: for words, where every space counts. */
export function inlineElement(name: string, attributes: Attributes, content = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${escapeXml(value)}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** An element with each of its children on a line of its own. */
export function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.filter(Boolean).map(child => child.replace(/^/gm, '  '));
  return inlineElement(name, attributes, lines.length > 0 ? `\n${lines.join('\n')}\n` : '');
}
