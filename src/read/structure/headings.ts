/** Headings: which lines are, where their label, their title and the first words of the text begin. */
import {
  headed,
  headedLabelAt,
  type Inline,
  type LabelMatch,
  normaliseInline,
  type Provision,
} from '../../document/index.ts';
import { goesOnAsSentence } from './line-start.ts';
import { cutInline, plainWords } from './plain-words.ts';
import { type Scene, setHeading } from './scene.ts';
import { titleEnd } from './title.ts';

/** What a heading line is followed by on the same line: words of the text. */
type Continue = (words: Inline[]) => void;

/** What may stand between a label and a title on one line. */
const SEPARATOR = /^(?:\s*[.:](?=\s|$|[–—-]))?\s*(?:[–—-]+(?=\s|$|[\p{L}[(“"])|[:：])?\s*/u;

export class Headings {
  private readonly scene: Scene;
  private readonly text: Continue;

  constructor(scene: Scene, text: Continue) {
    this.scene = scene;
    this.text = text;
  }

  /** The label that a block starts with if it is a heading, and not a sentence that begins with a reference. */
  labelOf(plain: string, level: number | null): LabelMatch | null {
    const label = headedLabelAt(plain);
    return label && this.isHeading(label, plain, level) ? label : null;
  }

  private isHeading(label: LabelMatch, plain: string, level: number | null): boolean {
    const { scene } = this;
    // "Annex 2-A", and on the next line its title: "Schedule of Alfa".
    if (level !== null)
      return label.number !== null || plain === label.label || !scene.began || !scene.awaitingTitle();
    // "Article 74", and on the next line its title: "Annexes", or in Chinese 附件, which is also the bare word for one.
    if (label.number === null && scene.began && scene.awaitingTitle()) return false;
    if (/^[[(［（]*\p{Ll}/u.test(plain)) return false;
    const behind = plain.slice(label.label.length);
    const rest = behind.replace(/^[\s.:：–—-]+/u, '');
    if (label.kind === 'preamble') return !scene.began && (rest === '' || !/^\s*:/.test(behind));
    if (label.kind === 'article') return this.isArticle(label, plain, behind);
    if (rest === '') return true;
    if (goesOnAsSentence(label.label, plain)) return false;
    if (label.kind === 'annex') {
      const isSetOff = /^\s*[:–—]/.test(behind) && /[.-]/.test(label.number ?? '');
      return isSetOff || scene.outline.annexFits(label.number) || isCapitals(rest);
    }
    return titleEnd(rest, scene.language) > 0 || /^[\p{Lu}\p{Lo}]/u.test(rest);
  }

  private isArticle(label: LabelMatch, plain: string, behind: string): boolean {
    const alone = /^[\s.:：–—-]*$/u.test(behind);
    if (!alone && goesOnAsSentence(label.label, plain)) return false;
    const fit = this.scene.outline.articleFits(label.number ?? '', alone || /^\s?[.:：–—-]/u.test(behind));
    const verdict = {
      next: null,
      gap: 'one before it was not found',
      again: 'its number comes once more',
      restart: 'the numbers start again',
      no: alone ? 'it goes back behind the one before' : 'taken for the beginning of a sentence',
    }[fit];
    if (verdict !== null)
      this.scene.warn('article-sequence', `\`${label.label}\` is not the next article: ${verdict}`);
    return alone || fit !== 'no';
  }

  /** Opens the provision of a heading line. */
  open(label: LabelMatch, words: readonly Inline[], level: number | null): void {
    const { scene } = this;
    scene.began = true;
    const [printed, behind] = cutInline(normaliseInline(words), label.label.length, 'after');
    const separator = SEPARATOR.exec(plainWords(behind))?.[0] ?? '';
    const stop = /^[.:]/.exec(separator)?.[0] ?? '';
    const node = headed(plainWords(printed).replace(/\s+/g, ' ') + stop);
    scene.open(node, label.kind, label.number, level);
    const rest = normaliseInline(cutInline(behind, separator.length, 'after')[1]);
    const [bold, ...others] = rest;
    if (rest.length === 0) return;
    if (level !== null) setHeading(node, rest);
    else if (normaliseInline(words)[0]?.type === 'strong' && bold?.type === 'strong' && others.length > 0) {
      // `**Article 3. Duties.** Each Party shall …`: the title is bold, the text is not.
      setHeading(node, [bold]);
      this.text(normaliseInline(others));
    } else this.titleAndText(node, label.kind === 'preamble', rest);
  }

  /** Opens a preamble that does not print the word. */
  openPreamble(): void {
    this.scene.began = true;
    this.scene.open(headed(''), 'preamble', null, null);
  }

  /** Opens a provision for a heading that bears no known word: `A. Scope`, `Final provisions`. */
  openDivision(words: readonly Inline[], level: number): void {
    const label = /^[[(]?(?:\p{Nd}{1,3}|[IVX]+|\p{Lu})[\])]?[.)]?(?=\s|$)/u.exec(plainWords(words));
    const [printed, heading] = cutInline(words, label?.[0].length ?? 0, 'after');
    const node = headed(plainWords(printed));
    this.scene.open(node, 'division', null, level);
    setHeading(node, heading);
  }

  /**
   * The line after a bare label: its title, its first words, or both. Gives false for a line that ends like a sentence
   * and cannot be cut in two: that is for the caller to place.
   */
  titleLine(node: Provision, words: readonly Inline[]): boolean {
    const plain = plainWords(words);
    const label = headedLabelAt(plain);
    if (titleEnd(plain, this.scene.language) === 0 || (label && goesOnAsSentence(label.label, plain)))
      return false;
    this.titleAndText(node, false, words);
    return true;
  }

  /** Words on the line of a label, or on the line after a bare one: title, first words, or both. */
  private titleAndText(node: Provision, noTitle: boolean, words: readonly Inline[]): void {
    const end = noTitle ? 0 : titleEnd(plainWords(words), this.scene.language);
    const [title, text] = cutInline(words, end);
    setHeading(node, title);
    const rest = normaliseInline(text);
    if (rest.length > 0) this.text(rest);
  }
}

/** Whether a line begins with words in capitals, as printed headings do. */
const isCapitals = (words: string) => /^(?:[^\p{Ll}\s]+(?:\s|$)){2}/u.test(words) && /\p{Lu}{2}/u.test(words);
