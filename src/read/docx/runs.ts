/** The words of a paragraph in one of its two drafts: what is printed of its runs, fields, links and boxes. */
import { encodeAddress } from '../../document/index.ts';
import { RAISED_REACH, raisedSigns, superscript } from '../raised.ts';
import { type Atom, isAlike, type Words, wordsOf } from './atoms.ts';
import { formulaText } from './formulas.ts';
import { lookOf, PLAIN_LOOK, type RunLook } from './look.ts';
import { PRINTED_SIGNS } from './printed-signs.ts';
import type { Styles } from './styles.ts';
import { symbolCharacter } from './symbols.ts';
import { propertiesOf, stands, type Tracked } from './view.ts';
import { elements, textOf, type XmlElement } from './xml.ts';

export type NoteKind = 'footnote' | 'endnote';

/** What runs refer to, and who is told what is not in the words. */
export interface RunContext {
  tracked: Tracked;
  styles: Styles;
  /** Addresses of links, by their identifiers in the part that is read. */
  links: ReadonlyMap<string, string>;
  /** Notes by the bookmarks around their references: what leads to such a bookmark refers to the note once more. */
  notesByBookmark: Map<string, string>;
  /** The identifier of the note that is referred to here; null if there is no such note. */
  referTo(kind: NoteKind, id: string, mark: string | null): string | null;
  /** A comment that stands here. */
  seeComment(id: string): void;
  /** Words that are printed with marks that may tell their status. */
  seeMarks(marks: readonly string[], words: string): void;
  /** Words that are hidden. */
  seeHidden(words: string): void;
  /** A sign of a font that has no character. */
  seeSign(font: string): void;
}

/** What is not printed, or is not words. */
const SILENT: ReadonlySet<string> = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:instrText',
  'w:delInstrText',
  'w:fldData',
]);

const TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);

const NOTES: Readonly<Record<string, NoteKind>> = {
  'w:footnoteReference': 'footnote',
  'w:endnoteReference': 'endnote',
};

export class Runs {
  private readonly context: RunContext;
  /**
   * Where each open field begins, or null once its result has begun: what stands before that is an instruction, and not
   * printed.
   */
  private fields: (number | null)[] = [];
  private atoms: Atom[] = [];
  /** How many of them nothing may be added to: what comes after them may have to be taken away again. */
  private sealed = 0;
  private paragraph: XmlElement | undefined;
  private look: RunLook = PLAIN_LOOK;
  /** The address that words lead to, within a link. */
  private url: string | undefined;
  /** The names of the bookmarks that are open, by their numbers. */
  private readonly bookmarks = new Map<string, string>();

  constructor(context: RunContext) {
    this.context = context;
  }

  /** The words of a paragraph, whose properties in this draft are given too. */
  read(paragraph: XmlElement, properties: XmlElement | undefined): Atom[] {
    this.atoms = [];
    this.sealed = 0;
    this.paragraph = properties;
    this.look = PLAIN_LOOK;
    this.visitAll(paragraph);
    // An instruction does not go over the end of a paragraph: one that nothing ends is broken, and hides no words.
    this.fields = this.fields.map(() => null);
    return this.atoms;
  }

  private visitAll(parent: XmlElement | undefined): void {
    for (const element of elements(parent)) this.visit(element);
  }

  private visit(element: XmlElement): void {
    const { name, attributes } = element;
    if (SILENT.has(name) || !stands(name, this.context.tracked)) return;
    if (name === 'w:r') this.run(element);
    else if (name === 'w:hyperlink') this.link(element);
    else if (name === 'w:bookmarkStart')
      this.bookmarks.set(attributes['w:id'] ?? '', attributes['w:name'] ?? '');
    else if (name === 'w:bookmarkEnd') this.bookmarks.delete(attributes['w:id'] ?? '');
    else if (name === 'w:fldChar') this.field(attributes['w:fldCharType']);
    else if (name === 'mc:AlternateContent') this.visitAll(chosenForm(element));
    else if (name === 'w:txbxContent') this.atoms.push({ kind: 'box', content: element });
    else if (TEXT.has(name)) this.add(textOf(element));
    else if (name === 'w:commentReference') this.context.seeComment(attributes['w:id'] ?? '');
    else if (name === 'w:sym') this.sign(attributes['w:font'] ?? '', attributes['w:char'] ?? '');
    else if (PRINTED_SIGNS[name] !== undefined) this.add(PRINTED_SIGNS[name]);
    else {
      const formula = formulaText(element, part => this.aside([part]));
      if (formula === null) this.visitAll(element);
      else this.add(formula);
    }
  }

  private run(element: XmlElement): void {
    const { context } = this;
    const properties = propertiesOf(element, 'w:rPr', context.tracked);
    const outer = this.look;
    this.look = lookOf(properties, this.paragraph, context.styles);
    for (const [at, part] of elements(element).entries()) {
      const kind = NOTES[part.name];
      if (!kind || this.look.isHidden) this.visit(part);
      else if (isOwnMark(part)) {
        this.look = { ...this.look, isRaised: false };
        const mark = this.aside(elements(element).slice(at + 1));
        this.refer(kind, part, mark);
        break;
      } else this.refer(kind, part, null);
    }
    this.look = outer;
  }

  /**
   * Of a link within the document (`w:anchor`) only the words are kept, as of any reference; but a link whose words are the number of the
   * note that it leads to refers to that note once more.
   */
  private link(element: XmlElement): void {
    const note = this.context.notesByBookmark.get(element.attributes['w:anchor'] ?? '');
    if (note !== undefined && [note, superscript(note)].includes(this.aside(elements(element)))) {
      this.atoms.push({ kind: 'note', identifier: note });
      return;
    }
    const address = this.context.links.get(element.attributes['r:id'] ?? '')?.trim() ?? '';
    const outer = this.url;
    if (/^(?:https?|mailto):/i.test(address)) this.url = encodeAddress(address);
    this.visitAll(element);
    this.url = outer;
  }

  private refer(kind: NoteKind, { attributes }: XmlElement, mark: string | null): void {
    const identifier = this.context.referTo(kind, attributes['w:id'] ?? '', mark);
    if (identifier === null) return;
    this.atoms.push({ kind: 'note', identifier });
    for (const name of this.bookmarks.values()) this.context.notesByBookmark.set(name, identifier);
  }

  /** The words of some elements, which are not to be added as they are: a mark for the number of a note, an exponent. */
  private aside(parts: readonly XmlElement[]): string {
    const from = this.atoms.length;
    this.sealed = from;
    for (const part of parts) this.visit(part);
    return wordsOf(this.atoms.splice(from)).trim();
  }

  private field(type: string | undefined): void {
    if (type === 'begin') {
      this.fields.push(this.atoms.length);
      this.sealed = this.atoms.length;
      return;
    }
    const from = this.fields.pop();
    if (typeof from === 'number') this.atoms.length = from;
    if (type === 'separate') this.fields.push(null);
  }

  private sign(font: string, code: string): void {
    const character = symbolCharacter(font, Number.parseInt(code, 16));
    if (character === null) this.context.seeSign(font);
    this.add(character ?? '\uFFFD');
  }

  private add(words: string): void {
    const { context, look } = this;
    if (words === '') return;
    if (look.isHidden) {
      context.seeHidden(words);
      return;
    }
    if (words.trim() !== '' && look.marks.length > 0) context.seeMarks(look.marks, words);
    this.push({
      kind: 'words',
      words: look.isRaised ? raisedSigns(this.tail(), words) : words,
      strong: look.strong,
      emphasis: look.emphasis,
      ...(look.face ? { face: look.face } : {}),
      ...(this.url === undefined ? {} : { url: this.url }),
    });
  }

  /** Adds words to those of the same look before them: Word cuts a sentence into as many runs as it was edited in steps. */
  private push(words: Words): void {
    const last = this.atoms.length > this.sealed ? this.atoms.at(-1) : undefined;
    if (last?.kind === 'words' && isAlike(last, words)) last.words += words.words;
    else this.atoms.push(words);
  }

  private tail(): string {
    return wordsOf(this.atoms.slice(-RAISED_REACH)).slice(-RAISED_REACH);
  }
}

/** Whether a reference prints no number, but the mark that follows it in its run. */
const isOwnMark = ({ attributes }: XmlElement) =>
  ['1', 'true', 'on'].includes(attributes['w:customMarkFollows'] ?? '');

/**
 * Of the forms in which the same thing is given, the first one; another one only where that has no words at all.
 */
export function chosenForm(alternatives: XmlElement): XmlElement | undefined {
  const forms = elements(alternatives);
  return forms.find(hasWords) ?? forms[0];
}

const hasWords = (element: XmlElement): boolean =>
  TEXT.has(element.name) ? element.children.length > 0 : elements(element).some(hasWords);
