/** What style sheets and style attributes say, as far as it tells structure: lists, weight, centring, margins, hiding. */
import type { Element } from 'hast';
import { elementsIn, textOf } from './nodes.ts';

export type Declarations = Readonly<Record<string, string>>;

/** Properties that are taken from style sheets. What they hide is not: an accordion's text is hidden until it is opened. */
const FROM_SHEETS = new Set([
  'list-style',
  'list-style-type',
  'font-weight',
  'font-style',
  'text-align',
  'text-decoration',
  'vertical-align',
  'font-size',
]);
const LONGEST_SHEET = 200_000;
/** Sizes that browsers give where no style does (WHATWG HTML, 15.3). */
const TAG_SIZES: Readonly<Record<string, number>> = {
  h1: 2,
  h2: 1.5,
  h3: 1.17,
  h5: 0.83,
  h6: 0.67,
  big: 1.2,
  small: 0.83,
};
const SIZE_WORDS: Readonly<Record<string, number>> = {
  'xx-small': 0.6,
  'x-small': 0.75,
  small: 0.89,
  medium: 1,
  large: 1.2,
  'x-large': 1.5,
  'xx-large': 2,
};

/** The styles of one page. */
export class Styles {
  /** Declarations by simple selector: `p`, `.title`, `li.x`. */
  private readonly rules = new Map<string, Record<string, string>>();
  private readonly known = new WeakMap<Element, Declarations>();

  constructor(sheets: readonly Element[]) {
    for (const sheet of sheets) this.addSheet(textOf(sheet).slice(0, LONGEST_SHEET));
  }

  /** What holds for an element, its own `style` before the sheets. */
  of(element: Element): Declarations {
    const known = this.known.get(element);
    if (known) return known;
    const { tagName } = element;
    const classes = classesOf(element);
    const selectors = [
      tagName,
      ...classes.map(name => `.${name}`),
      ...classes.map(name => `${tagName}.${name}`),
    ];
    const found = Object.assign(
      {},
      ...selectors.map(selector => this.rules.get(selector)),
      parseDeclarations(String(element.properties.style ?? '')),
    ) as Declarations;
    this.known.set(element, found);
    return found;
  }

  isBold(element: Element): boolean {
    return /^(?:bold|bolder|[6-9]00)/.test(this.of(element)['font-weight'] ?? '');
  }

  isItalic(element: Element): boolean {
    return /^(?:italic|oblique)/.test(this.of(element)['font-style'] ?? '');
  }

  isCentred(element: Element): boolean {
    const align = this.of(element)['text-align'] ?? String(element.properties.align ?? '');
    return element.tagName === 'center' || /^(?:center|middle)$/i.test(align);
  }

  /** The size of an element's letters, where that of the text around it is `around`; 1 is that of the page. */
  sizeOf(element: Element, around: number): number {
    const given = this.of(element)['font-size'] ?? '';
    const [, number, unit] = /^([\d.]+)(%|em|rem|pt|px)/.exec(given) ?? [];
    const value = Number(number);
    if (!(value > 0)) return SIZE_WORDS[given] ?? around * (TAG_SIZES[element.tagName] ?? 1);
    if (unit === 'em') return around * value;
    if (unit === '%') return (around * value) / 100;
    return value / (unit === 'pt' ? 12 : unit === 'px' ? 16 : 1);
  }

  /** Whether the signs of an element are set as exponents are. */
  isRaised(element: Element): boolean {
    return /^(?:super|[1-9])/.test(this.of(element)['vertical-align'] ?? '');
  }

  /** Struck through or underlined, as drafters mark proposals. */
  lineOf(element: Element): 'struck through' | 'underlined' | 'highlighted' | null {
    const { tagName } = element;
    const decoration = this.of(element)['text-decoration'] ?? '';
    if (tagName === 's' || tagName === 'strike' || decoration.includes('line-through'))
      return 'struck through';
    if (tagName === 'mark' || /^(?:yellow|lime|aqua|cyan)/.test(this.of(element).background ?? ''))
      return 'highlighted';
    return tagName === 'u' || decoration.includes('underline') ? 'underlined' : null;
  }

  /** How far a block is set in, in columns of half an em. A first line that hangs out starts where its label stands. */
  indentOf(element: Element): number {
    const style = this.of(element);
    const margin = style.margin?.split(/\s+/);
    const left = style['margin-left'] ?? (margin && (margin[3] ?? margin[1] ?? margin[0]));
    const columns = columnsOf(left) + columnsOf(style['padding-left']) + columnsOf(style['text-indent']);
    return Math.max(0, Math.min(60, Math.round(columns)));
  }

  private addSheet(css: string): void {
    for (const [selectors, body] of topRules(css)) {
      const declarations = Object.entries(parseDeclarations(body)).filter(([property]) =>
        FROM_SHEETS.has(property),
      );
      if (declarations.length === 0) continue;
      for (const selector of selectors.split(',').map(one => one.trim().toLowerCase())) {
        if (!/^[a-z0-9]*(?:\.[\w-]+)?$/.test(selector) || selector === '') continue;
        this.rules.set(
          selector,
          Object.assign(this.rules.get(selector) ?? {}, Object.fromEntries(declarations)),
        );
      }
    }
  }
}

const classesOf = (element: Element): string[] =>
  (Array.isArray(element.properties.className) ? element.properties.className : []).map(name =>
    String(name).toLowerCase(),
  );

/** Whether some class, identifier or role of an element is one of these words. */
export function isNamed(element: Element, pattern: RegExp): boolean {
  return [...classesOf(element), String(element.properties.id ?? '')].some(name => pattern.test(name));
}

function parseDeclarations(css: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon === -1) continue;
    found[declaration.slice(0, colon).trim().toLowerCase()] = declaration
      .slice(colon + 1)
      .replace(/!important/i, '')
      .trim()
      .toLowerCase();
  }
  return found;
}

/** Rules that hold everywhere: those inside `@media` are passed over. */
function topRules(css: string): [string, string][] {
  const rules: [string, string][] = [];
  const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' ');
  let depth = 0;
  let from = 0;
  let selector = '';
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (sign === '{') {
      if (depth === 0) selector = plain.slice(from, at).trim();
      depth += 1;
      from = at + 1;
    } else if (sign === '}') {
      if (depth === 1 && !selector.startsWith('@')) rules.push([selector, plain.slice(from, at)]);
      depth = Math.max(0, depth - 1);
      from = at + 1;
    }
  }
  return rules;
}

/** A length in columns of six points. */
function columnsOf(length: string | undefined): number {
  const match = /^(-?[\d.]+)(pt|px|em|rem|in|cm|mm)?$/.exec(length ?? '');
  const points: Readonly<Record<string, number>> = {
    pt: 1,
    px: 0.75,
    em: 12,
    rem: 12,
    in: 72,
    cm: 28.35,
    mm: 2.835,
  };
  const value = Number(match?.[1] ?? 0) * (points[match?.[2] ?? 'px'] ?? 1);
  return Number.isFinite(value) ? value / 6 : 0;
}

/** The style sheets of a page. */
export const sheetsOf = (root: Parameters<typeof elementsIn>[0]): Element[] =>
  elementsIn(root).filter(({ tagName }) => tagName === 'style');
