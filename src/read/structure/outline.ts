/** Where a heading belongs: under which open part, chapter, section or annex. */
import {
  type Draft,
  type HeadedKind,
  letterValue,
  type Piece,
  type Provision,
  romanValue,
} from '../../document/index.ts';
import type { Numbering } from './grammar.ts';
import { EXACT, GAP, sequenceScore } from './sequence.ts';
import type { Survey } from './survey.ts';

interface OpenHeading {
  node: Draft | Provision;
  kind: HeadedKind | 'draft';
  number: string | null;
  /** Heading level as the format marks it; null where it does not. */
  level: number | null;
}

/** A heading or two may be misprinted or lie inside another line; more than that is a reference at a line's start. */
const BELIEVABLE_GAP = 3;

/** The numbering of headings: `Article 5`, `Article 1.2` (chapter and article), `Annex 2-A`, `Article XIV`, `Annex B`. */
function numberingOf(number: string): Numbering {
  if (/^[A-Z]?\d+(?:\.\d+)+|-/.test(number)) return 'decimal';
  if (/^\d/.test(number)) return 'digits';
  return /^[IVXLCDM]+(?: |$)/.test(number) ? 'upper-roman' : 'upper';
}

/** `A1.1` and `B1.1` are counted beside 1.1. */
const seriesOf = (number: string) => /^[A-Z](?=\d)/.exec(number)?.[0] ?? '';

/** Whether a number goes on from another as articles do, also where drafters change from arabic to roman. */
function follows(last: string, next: string): boolean {
  if (sequenceScore(last, next, numberingOf(last)) === EXACT) return true;
  // `3` behind what was put in behind 2 as `2.1`.
  if (last.includes('.') && /^\d+$/.test(next) && countOf(next) === countOf(last) + 1) return true;
  return /^\d/.test(last) !== /^\d/.test(next) && countOf(next) === countOf(last) + 1;
}

/** The value of an arabic, roman or lettered number without what was inserted behind it; NaN for others. */
function countOf(number: string): number {
  const [stem = ''] = number.split(' ');
  if (/^[A-Z]\d/.test(stem)) return Number.parseInt(stem.slice(1), 10);
  return /^\d/.test(stem) ? Number.parseInt(stem, 10) : (romanValue(stem) ?? letterValue(stem) ?? Number.NaN);
}

export type Fit = 'next' | 'gap' | 'again' | 'restart' | 'no';

export class Outline {
  private readonly stack: [OpenHeading, ...OpenHeading[]];
  /** Number of the last article, in the body or in the open annex; of each series, where there are several. */
  private lastArticles = new Map<string, string>();
  private lastAnnex: string | null = null;
  /** The last articles before the open annex. */
  private articlesOfBody = new Map<string, string>();
  /** What was open before it. */
  private body: OpenHeading[] = [];
  /** Numbers of the last divisions of the body, and of the open annex. */
  private readonly divisions = new Map<HeadedKind, string | null>();
  private readonly annexed = new Map<HeadedKind, string | null>();
  private readonly flat: boolean;
  private readonly sectionsInArticles: boolean;

  constructor(tree: Draft, { flat, sectionsInArticles }: Pick<Survey, 'flat' | 'sectionsInArticles'>) {
    this.stack = [{ node: tree, kind: 'draft', number: null, level: 0 }];
    this.flat = flat;
    this.sectionsInArticles = sectionsInArticles;
  }

  get innermost(): OpenHeading {
    return this.stack.at(-1) ?? this.stack[0];
  }

  get current(): Draft | Provision {
    return this.innermost.node;
  }

  isOpen(kind: HeadedKind): boolean {
    return this.stack.some(open => open.kind === kind);
  }

  /**
   * How an article number fits: the next one (or the first), a later one, the same or the first once more, or none
   * that can be believed. `clear` is for labels set off from their title by a point or a dash, as no reference in a sentence is.
   */
  articleFits(number: string, clear: boolean): Fit {
    const first = /^(?:1|I|A|1\.1|I-1)$/.test(number);
    const last = this.lastArticles.get(seriesOf(number));
    // A chapter by itself begins with its own first article: 3.1, or 301 where hundreds are chapters.
    const firstOfChapter = /^(?:[A-Z]?\d+\.0?1|\d{1,2}01)$/.test(number);
    if (firstOfChapter && (last === undefined || (!number.includes('.') && countOf(number) > countOf(last))))
      return 'next';
    if (last === undefined) return first ? 'next' : clear ? 'gap' : 'no';
    if (follows(last, number) || (clear && number === `${last}.1`)) return 'next';
    const distance = countOf(number) - countOf(last);
    const later = distance > 0 || (/[.-]/.test(number) && sequenceScore(last, number, 'decimal') === GAP);
    if (later && (clear || distance <= BELIEVABLE_GAP)) return 'gap';
    if (!clear) return 'no';
    return last === number ? 'again' : first ? 'restart' : 'no';
  }

  /** Whether an annex of this number may begin here: the first one, or the next. */
  annexFits(number: string | null): boolean {
    if (number === null) return false;
    if (this.lastAnnex !== null && follows(this.lastAnnex, number)) return true;
    return /^(?:1|I|A)[A-Z]?$/.test(number) ? this.lastAnnex === null : /[.-](?:1|I|A)$/.test(number);
  }

  /** Opens a heading, closing what it ends. */
  open(node: Provision, kind: HeadedKind, number: string | null, level: number | null): void {
    const inAnnex = this.isOpen('annex');
    const annexed = inAnnex && this.goesOnWithBody(kind, number) ? this.reopenBody() : [];
    if (kind === 'annex' && !inAnnex) {
      this.articlesOfBody = this.lastArticles;
      this.body = this.stack.slice(1);
    }
    this.closeFor(kind, number, level);
    if (inAnnex && !this.isOpen('annex') && kind !== 'annex') {
      this.lastArticles = this.articlesOfBody;
      this.annexed.clear();
    }
    if (kind === 'article' && number !== null) this.lastArticles.set(seriesOf(number), number);
    if (kind === 'annex') {
      this.lastArticles = new Map();
      this.lastAnnex = number;
      this.annexed.clear();
    } else (this.isOpen('annex') ? this.annexed : this.divisions).set(kind, number);
    this.innermost.node.children.push(...annexed, node);
    this.stack.push({ node, kind, number, level });
  }

  /** Opens what was open before the annexes, and gives them to be put there: chapter 4 goes on behind the annexes to chapter 3. */
  private reopenBody(): Piece[] {
    const [draft] = this.stack;
    const [top] = this.body;
    this.stack.splice(1, this.stack.length, ...this.body);
    const at = top ? (draft.node.children as unknown[]).indexOf(top.node) : -1;
    return at === -1 ? [] : (draft.node.children.splice(at + 1) as Piece[]);
  }

  /** Whether a division behind an annex is the next one of the body: `Chapter 3` behind an annex that has no chapters. */
  private goesOnWithBody(kind: HeadedKind, number: string | null): boolean {
    const last = this.divisions.get(kind);
    if (kind === 'article' || number === null || !last || this.annexed.has(kind)) return false;
    return countOf(number) > 1 && follows(last, number);
  }

  /** The chapter that an annex is counted by: `Annex 2-A` stands in chapter 2, where that is open. */
  private chapterOf(number: string | null): number {
    const chapter = /^([^.-]+)[.-]/.exec(number ?? '')?.[1];
    if (chapter === undefined) return -1;
    return this.stack.findIndex(
      open => open.kind === 'chapter' && open.number !== null && countOf(open.number) === countOf(chapter),
    );
  }

  /** Closes everything: what follows stands in the draft itself. */
  closeAll(): void {
    this.stack.length = 1;
  }

  private closeFor(kind: HeadedKind, number: string | null, level: number | null): void {
    if (kind === 'annex' || kind === 'preamble') {
      this.stack.length = kind === 'annex' ? Math.max(0, this.chapterOf(number)) + 1 : 1;
    } else if (kind === 'division') {
      this.popWhile(open => this.endsDivision(open, level));
    } else {
      const same = this.stack.findIndex(open => open.kind === kind);
      if (same > 0) this.stack.length = same;
      const staysIn = kind === 'section' && this.sectionsInArticles;
      this.popWhile(
        open =>
          (open.kind === 'article' && !staysIn) ||
          open.kind === 'preamble' ||
          (open.kind === 'division' &&
            !this.flat &&
            level !== null &&
            open.level !== null &&
            open.level >= level),
      );
    }
  }

  /** A division without a known word has only its level to go by, and that only where levels mean something. */
  private endsDivision(open: OpenHeading, level: number | null): boolean {
    if (open.kind === 'preamble') return true;
    if (open.level === null || level === null) return open.kind === 'article';
    if (open.kind === 'division' || open.kind === 'article') return open.level >= level;
    return !this.flat && open.level >= level;
  }

  private popWhile(ends: (open: OpenHeading) => boolean): void {
    while (this.stack.length > 1 && ends(this.innermost)) this.stack.pop();
  }
}
