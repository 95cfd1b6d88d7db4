/**
 * Footnotes of a page: links to places that link back, as Word, wikis and legislative sites write them; and raised marks that
 * a later paragraph begins with, as pages write them that were typed.
 */
import type { Element, Nodes, Root } from 'hast';
import { type Inline, normaliseInline } from '../../document/index.ts';
import { cutInline, plainWords } from '../plain-words.ts';
import { elementsIn, isBlock, textOf } from './nodes.ts';

/** What a reference to a note says: `[1]`, `(2)`, `*`, `†`, `a`. */
const MARKER = /^[[(]?(\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§¶]{1,3})[\])]?$/i;
/** How the places of notes are called. */
const NOTE_NAME = /(?:^|[-_])(?:fn|ftn|edn|foot|end|note|cite_note)|footnote|endnote/i;
/** The same for raised marks, which letters would make of ordinals (`1<sup>er</sup>`). */
const RAISED = /^(?:\d{1,3}|[*†‡§]{1,3})$/;
/** Units of measure, whose exponent is no note. */
const EXPONENT = /(?:^|[\s/(])(?:[kcdm]?m|s|CO)$/u;
const BACK_LINK = /^[\s[\]()^↑↩⤴\p{L}\p{Nd}*†‡§¶]{0,8}$/u;

export interface PageNotes {
  /** The identifier of the note that a link or a raised mark refers to. */
  references: ReadonlyMap<Element, string>;
  /** The identifier of the note that a block holds. */
  holders: ReadonlyMap<Element, string>;
  /** The raised marks that notes begin with. */
  marks: ReadonlySet<Element>;
}

/** Finds the notes of a page. A link counts as a reference only if what it points to is surely a note. */
export function findNotes(root: Root): PageNotes {
  return new NoteFinder(root).find();
}

class NoteFinder {
  private readonly parents = new Map<Nodes, Element>();
  private readonly order = new Map<Element, number>();
  private readonly places = new Map<string, Element>();
  /** Links within the page whose words are as short as a marker. */
  private readonly links: Element[] = [];
  /** Raised signs that may be marks of notes. */
  private readonly raised: Element[] = [];
  private backsByPlace: Map<Element, Element[]> | undefined;

  constructor(root: Root) {
    this.walk(root);
  }

  find(): PageNotes {
    const found = this.links.flatMap(link => {
      const marker = MARKER.exec(textOf(link).trim())?.[1];
      const target = marker && this.places.get(targetOf(link));
      const holder = target ? this.holderOf(link, target) : null;
      return marker && target && holder ? [{ link, marker, target, holder }] : [];
    });
    const targets = new Map<Element, Element>();
    const shared = new Set<Element>();
    for (const { target, holder } of found) {
      // Several notes in one block cannot be told apart: they stay words.
      if ((targets.get(holder) ?? target) !== target) shared.add(holder);
      targets.set(holder, target);
    }
    const references = new Map<Element, string>();
    const holders = new Map<Element, string>();
    const taken = new Set<string>();
    for (const { link, marker, holder } of found) {
      if (shared.has(holder)) continue;
      const identifier = holders.get(holder) ?? free(marker, taken);
      references.set(link, identifier);
      holders.set(holder, identifier);
      taken.add(identifier);
    }
    const marks = this.findRaised(references, holders, taken);
    return { references, holders, marks };
  }

  private walk(node: Nodes): void {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      this.order.set(child, this.order.size);
      if (node.type === 'element') this.parents.set(child, node);
      const { id, name } = child.properties;
      for (const place of [id, child.tagName === 'a' ? name : undefined]) {
        if (typeof place === 'string' && !this.places.has(place)) this.places.set(place, child);
      }
      if (child.tagName === 'a' && targetOf(child) && isShort(child)) this.links.push(child);
      if (child.tagName === 'sup' && RAISED.test(markOf(child))) this.raised.push(child);
      this.walk(child);
    }
  }

  /** Notes without links: a paragraph that begins with a raised mark, which stands behind a word before it. */
  private findRaised(
    references: Map<Element, string>,
    holders: Map<Element, string>,
    taken: Set<string>,
  ): Set<Element> {
    const marks = new Set<Element>();
    let waiting = new Map<string, Element[]>();
    for (const sign of this.raised) {
      if (elementsIn(sign).some(one => references.has(one)) || this.isLinked(sign)) continue;
      const marker = markOf(sign);
      const holder = this.blockAround(sign);
      if (!holder || holders.has(holder)) continue;
      const before = textBefore(holder, sign)?.trim() ?? '';
      const waits = waiting.get(marker) ?? [];
      if (before !== '') {
        if (!EXPONENT.test(before)) waiting.set(marker, [...waits, sign]);
      } else if (waits.length > 0 && ['p', 'div', 'li', 'dd', 'aside'].includes(holder.tagName)) {
        const identifier = free(marker, taken);
        taken.add(identifier);
        for (const one of waits) references.set(one, identifier);
        // No exponents after all (see `raiseDigits`).
        for (const one of [...waits, sign]) one.children = [{ type: 'text', value: marker }];
        holders.set(holder, identifier);
        marks.add(sign);
        waiting = new Map([...waiting].filter(([other]) => other !== marker));
      }
    }
    return marks;
  }

  private isLinked(node: Element): boolean {
    for (let at = this.parents.get(node); at; at = this.parents.get(at)) if (at.tagName === 'a') return true;
    return false;
  }

  /** The block that holds the note a link points to; null where it is no note. */
  private holderOf(link: Element, target: Element): Element | null {
    if ((this.order.get(target) ?? 0) <= (this.order.get(link) ?? 0)) return null;
    const holder = this.wordNoteAround(target) ?? this.blockAround(target);
    if (!holder || ['body', 'main', 'table', 'ol', 'ul'].includes(holder.tagName)) return null;
    if (this.isInside(link, holder)) return null;
    const isCalledNote = NOTE_NAME.test(String(target.properties.id ?? target.properties.name ?? ''));
    return isCalledNote || this.backLinksTo(link).some(back => this.isInside(back, holder)) ? holder : null;
  }

  /** The links that lead to a link, to something in it, or to something around it. */
  private backLinksTo(link: Element): Element[] {
    const around: Element[] = elementsIn(link);
    for (let at: Element | undefined = link; at; at = this.parents.get(at)) around.push(at);
    return around.flatMap(place => this.backs().get(place) ?? []);
  }

  private backs(): ReadonlyMap<Element, Element[]> {
    if (this.backsByPlace) return this.backsByPlace;
    this.backsByPlace = new Map();
    for (const back of this.links) {
      const place = this.places.get(targetOf(back));
      if (!place) continue;
      const backs = this.backsByPlace.get(place);
      if (backs) backs.push(back);
      else this.backsByPlace.set(place, [back]);
    }
    return this.backsByPlace;
  }

  /** Word wraps each note in an element of its own, of one paragraph or several. */
  private wordNoteAround(target: Element): Element | null {
    for (let at: Element | undefined = target; at; at = this.parents.get(at)) {
      if (/mso-element:\s*(?:foot|end)note(?![-\w])/.test(String(at.properties.style ?? ''))) return at;
    }
    return null;
  }

  private blockAround(target: Element): Element | null {
    let at: Element | undefined = target;
    while (at && !isBlock(at)) at = this.parents.get(at);
    const row = at && ['td', 'th'].includes(at.tagName) ? this.parents.get(at) : undefined;
    return row ?? at ?? null;
  }

  private isInside(node: Element, holder: Element): boolean {
    for (let at: Element | undefined = node; at; at = this.parents.get(at)) if (at === holder) return true;
    return false;
  }
}

/** What a raised sign says, also where its digits are written as raised ones. */
const markOf = (sign: Element) => textOf(sign).trim().normalize('NFKC');

/** The text of a block up to an element in it; null where it is not there. */
function textBefore(node: Nodes, end: Element): string | null {
  if (!('children' in node)) return null;
  let text = '';
  for (const child of node.children) {
    if (child === end) return text;
    const inside = textBefore(child, end);
    if (inside !== null) return text + inside;
    text += textOf(child);
  }
  return null;
}

function targetOf(link: Element): string {
  const href = String(link.properties.href ?? '');
  const fragment = /^[^#]*#(.+)$/.exec(href)?.[1] ?? '';
  if (!href.startsWith('#') && !/^[^:/]*#/.test(href)) return '';
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Notes that are numbered afresh in each article cannot all be `1`. */
function free(marker: string, taken: ReadonlySet<string>): string {
  let identifier = marker;
  for (let again = 2; taken.has(identifier); again += 1) identifier = `${marker}-${again}`;
  return identifier;
}

const isShort = (link: Element) => BACK_LINK.test(textOf(link));

/** Whether a link inside a note leads back to where the note is referred to. */
export const isBackLink = (link: Element): boolean => targetOf(link) !== '' && BACK_LINK.test(textOf(link));

/** The words of a note without the mark that they begin with. */
export function withoutMarker(words: Inline[], note: string): Inline[] {
  const [printed = ''] = note.split('-');
  const escaped = printed.replace(/[*+?^$.()[\]{}|\\]/g, '\\$&');
  const match = new RegExp(`^[\\s\\[(]*${escaped}[\\])]?[.:]?(?:\\s+|$|(?=\\p{Lu}))`, 'u').exec(
    plainWords(words),
  );
  return match ? normaliseInline(cutInline(words, match[0].length, 'after')[1]) : words;
}
