/** The labels that a browser prints before the items of ordered lists (HTML 4.4.5, CSS Counter Styles 3). */
import type { Element } from 'hast';
import { romanNumeral } from '../../document/index.ts';
import { labelAt } from '../line-start.ts';
import { textOf } from './nodes.ts';
import type { Styles } from './styles.ts';

const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};
const BULLETS = new Set(['disc', 'circle', 'square']);

/** The label of each item by element, or `bullet`; items without a label of their own are not there. */
export function labelsOf(list: Element, styles: Styles): Map<Element, string> {
  const items = list.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'li',
  );
  const labels = new Map<Element, string>();
  const isOrdered = list.tagName === 'ol';
  if (isOrdered && areTyped(items)) return labels;
  const step = list.properties.reversed === undefined || list.properties.reversed === false ? 1 : -1;
  let value = wholeNumber(list.properties.start) ?? (step === 1 ? 1 : items.length);
  for (const item of items) {
    value = wholeNumber(item.properties.value) ?? value;
    const label = printed(
      styleOf(item, styles) ?? styleOf(list, styles) ?? (isOrdered ? 'decimal' : 'disc'),
      value,
    );
    if (label) labels.set(item, label);
    value += step;
  }
  return labels;
}

/** Where most items begin with a label in their words, the page hides the browser's. */
function areTyped(items: readonly Element[]): boolean {
  const typed = items.filter(item => labelAt(textOf(item).trim().replace(/\s+/g, ' ').slice(0, 60)) !== null);
  return typed.length > 0 && typed.length * 2 >= items.length;
}

function styleOf(element: Element, styles: Styles): string | undefined {
  const { type } = element.properties;
  const style = styles.of(element);
  const listed = style['list-style-type'] ?? style['list-style']?.split(/\s+/).find(word => isStyle(word));
  return listed ?? (typeof type === 'string' || typeof type === 'number' ? TYPES[String(type)] : undefined);
}

const isStyle = (word: string) => word === 'none' || BULLETS.has(word) || word in STYLES;

function wholeNumber(value: unknown): number | undefined {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' ? Number.parseInt(value, 10) : Number.NaN;
  return Number.isInteger(number) && Math.abs(number) < 1e6 ? number : undefined;
}

function printed(style: string, value: number): string {
  if (style === 'none') return '';
  if (BULLETS.has(style)) return 'bullet';
  const number = STYLES[style]?.(value) ?? String(value);
  return /^(?:cjk|simp-chinese|trad-chinese)/.test(style) ? `${number}、` : `${number}.`;
}

type Counter = (value: number) => string | undefined;

const letters =
  (alphabet: string): Counter =>
  value => {
    const signs = [...alphabet];
    let left = value;
    let label = '';
    while (left > 0) {
      label = signs[(left - 1) % signs.length] + label;
      left = Math.floor((left - 1) / signs.length);
    }
    return label || undefined;
  };

const roman: Counter = value => (value < 1 || value > 3999 ? undefined : romanNumeral(value));

const digits =
  (zero: number): Counter =>
  value =>
    String(value).replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)));

const HAN = '〇一二三四五六七八九';
/** Chinese numerals as lists are counted with them, up to 99. */
const chinese: Counter = value => {
  if (value < 1 || value > 99) return undefined;
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const head = tens > 1 ? HAN.charAt(tens) : '';
  return `${head}${tens > 0 ? '十' : ''}${ones > 0 ? HAN.charAt(ones) : ''}`;
};

const LATIN = letters('abcdefghijklmnopqrstuvwxyz');

const STYLES: Readonly<Record<string, Counter>> = {
  decimal: String,
  'decimal-leading-zero': value => String(value).padStart(2, '0'),
  'lower-alpha': LATIN,
  'lower-latin': LATIN,
  'upper-alpha': value => LATIN(value)?.toUpperCase(),
  'upper-latin': value => LATIN(value)?.toUpperCase(),
  'lower-roman': roman,
  'upper-roman': value => roman(value)?.toUpperCase(),
  'lower-greek': letters('αβγδεζηθικλμνξοπρστυφχψω'),
  'arabic-indic': digits(0x660),
  persian: digits(0x6f0),
  'cjk-ideographic': chinese,
  'cjk-decimal': value => String(value).replace(/\d/g, digit => HAN.charAt(Number(digit))),
  'simp-chinese-informal': chinese,
  'trad-chinese-informal': chinese,
};

/** The items of a list, and what stands between them together: a sign and the word before it are read as one. */
export function itemsOf(list: Element, names: readonly string[]) {
  const parts: { item: Element | null; between: Element['children'] }[] = [];
  for (const child of list.children) {
    const last = parts.at(-1);
    if (child.type === 'element' && names.includes(child.tagName)) parts.push({ item: child, between: [] });
    else if (last?.item === null) last.between.push(child);
    else parts.push({ item: null, between: [child] });
  }
  return parts;
}
