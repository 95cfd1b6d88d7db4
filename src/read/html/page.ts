/** What is known of a page while it is read: its styles, its notes, and what of it is not read. */
import type { Element, Nodes, Root } from 'hast';
import type { Inline } from '../../document/index.ts';
import { counted, text } from '../../document/index.ts';
import type { ReadOptions } from '../formats.ts';
import { PageJudge } from './left-out.ts';
import { countWords, elementsIn, inkOf, isBlock, isRaisedBehindWord, textOf, wordsIn } from './nodes.ts';
import { findNotes, type PageNotes } from './notes.ts';
import type { Remarks } from './remarks.ts';
import type { Styles } from './styles.ts';

export class Page {
  readonly styles: Styles;
  readonly notes: PageNotes;
  readonly remarks: Remarks;
  /** Words that the page marks as inserted or deleted. */
  readonly changes = { insertion: 0, deletion: 0 };
  /** Whether tables keep what their cells hold paragraph by paragraph. */
  readonly keepsCells: boolean;
  private readonly judge: PageJudge;
  private readonly tracked: 'accept' | 'reject';
  private readonly dropped = new Set<Nodes>();
  private readonly blocky = new WeakMap<Nodes, boolean>();

  constructor(root: Root, styles: Styles, remarks: Remarks, { tracked, column }: ReadOptions) {
    this.remarks = remarks;
    this.tracked = tracked ?? 'accept';
    this.keepsCells = column !== undefined;
    this.styles = styles;
    this.notes = findNotes(root);
    this.judge = new PageJudge(root, this.styles, this.notes.holders.keys());
    this.tellPictures(root);
  }

  /** Whether an element is read. What is not is told. */
  stands(element: Element): boolean {
    const reason = this.judge.reasonOf(element);
    if (reason !== null) {
      const words = wordsIn(element, () => false);
      if (reason !== '' && countWords(words) > 0) this.remarks.see('left-out', reason, words, element);
      this.drop(element);
      return false;
    }
    if (element.tagName === 'ins' || element.tagName === 'del') return this.change(element);
    const line = this.styles.lineOf(element);
    const isLink =
      element.tagName === 'a' || (element.tagName === 'u' && element.children.some(isLinkElement));
    if (line && !isLink && countWords(textOf(element)) > 0) {
      this.remarks.see('marked-words', line, textOf(element), element);
    }
    return true;
  }

  /** The text of what is read in an element, laid out as it is in the source. */
  layoutOf(element: Element): string {
    return element.children
      .map(child => {
        if (child.type === 'text') return child.value;
        if (child.type !== 'element' || !this.stands(child)) return '';
        if (child.tagName === 'br') return '\n';
        const inside = this.layoutOf(child);
        return this.standsApart(child) || isRaisedBehindWord(child, element) ? ` ${inside} ` : inside;
      })
      .join('');
  }

  /** Leaves a node out of the words that the tree is counted against. */
  drop(node: Nodes): void {
    this.dropped.add(node);
  }

  /** All words of the page but those that were left out. */
  wordsOf(root: Root): string {
    return wordsIn(
      root,
      node => this.dropped.has(node),
      node => this.standsApart(node),
    );
  }

  /** Whether a node is no part of the word before it: a block, the reference to a note, a label. */
  private standsApart(node: Nodes): boolean {
    if (node.type !== 'element') return false;
    return this.holdsBlock(node) || this.notes.references.has(node) || this.isListLabel(node);
  }

  /** Whether a node is a block or holds one. */
  holdsBlock(node: Nodes): boolean {
    const known = this.blocky.get(node);
    if (known !== undefined) return known;
    const found =
      isBlock(node) || ('children' in node && node.children.some(child => this.holdsBlock(child)));
    this.blocky.set(node, found);
    return found;
  }

  /** Whether an element is a label that Word put there for its automatic numbering. */
  isListLabel(element: Element): boolean {
    return /mso-list:\s*ignore/i.test(String(element.properties.style ?? ''));
  }

  /** Its words; none for a bullet, which is a sign of a font of signs. */
  listLabel(element: Element): Inline[] {
    const label = inkOf(textOf(element)).replace(/\s+/g, ' ').trim();
    if (/^(?:[^\p{L}\p{N}]|[ovqnluØü])?$/u.test(label)) {
      this.drop(element);
      return [];
    }
    return [text(` ${label} `)];
  }

  /** Whether a paragraph of Word is an item of a list with bullets. */
  hasBullet(element: Element): boolean {
    const label = elementsIn(element).find(one => this.isListLabel(one));
    return label !== undefined && this.listLabel(label).length === 0;
  }

  private change(element: Element): boolean {
    const kind = element.tagName === 'ins' ? 'insertion' : 'deletion';
    if (countWords(textOf(element)) > 0 || /\S/.test(textOf(element))) this.changes[kind] += 1;
    const stands = (kind === 'insertion') === (this.tracked === 'accept');
    if (!stands) this.drop(element);
    return stands;
  }

  private tellPictures(root: Root): void {
    const pictures = elementsIn(root).filter(
      ({ tagName, properties }) => tagName === 'img' && String(properties.alt ?? '') !== '',
    );
    const [first] = pictures;
    if (!first) return;
    const which = counted(pictures.length, 'picture is', 'pictures are');
    this.remarks.tell(
      'picture',
      `${which} left out, the first called “${String(first.properties.alt)}”: only words are read`,
      first,
    );
  }
}

const isLinkElement = (node: Nodes) => node.type === 'element' && node.tagName === 'a';
