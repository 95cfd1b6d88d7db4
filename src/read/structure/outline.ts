/** Where a heading belongs: under which open part, chapter, section or annex. */
import {
  type Draft,
  type HeadedKind,
  letterValue,
  type Provision,
  romanValue,
} from '../../document/index.ts';
import type { Numbering } from './grammar.ts';
import { EXACT, GAP, sequenceScore } from './sequence.ts';
import type { Survey } from './survey.ts';

interface OpenHeading {
  node: Draft | Provision;
  kind: HeadedKind | 'draft';
  /** Heading level as the format marks it; null where it does not. */
  level: number | null;
}

/** A heading or two may be misprinted or lie inside another line; more than that is a reference at a line's start. */
const BELIEVABLE_GAP = 3;

/** The numbering of headings: `Article 5`, `Article 1.2` (chapter and article), `Article XIV`, `Annex B`. */
function numberingOf(number: string): Numbering {
  if (/^\d+(?:\.\d+)+/.test(number)) return 'decimal';
  if (/^\d/.test(number)) return 'digits';
  return /^[IVXLCDM]+(?: |$)/.test(number) ? 'upper-roman' : 'upper';
}

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
  return /^\d/.test(stem) ? Number.parseInt(stem, 10) : (romanValue(stem) ?? letterValue(stem) ?? Number.NaN);
}

export type Fit = 'next' | 'gap' | 'again' | 'restart' | 'no';

export class Outline {
  private readonly stack: [OpenHeading, ...OpenHeading[]];
  /** Number of the last article, in the body or in the open annex. */
  private lastArticle: string | null = null;
  private lastAnnex: string | null = null;
  private readonly flat: boolean;
  private readonly sectionsInArticles: boolean;

  constructor(tree: Draft, { flat, sectionsInArticles }: Pick<Survey, 'flat' | 'sectionsInArticles'>) {
    this.stack = [{ node: tree, kind: 'draft', level: 0 }];
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
    const first = /^(?:1|I|A|1\.1)$/.test(number);
    if (this.lastArticle === null) return first ? 'next' : clear ? 'gap' : 'no';
    if (follows(this.lastArticle, number) || (clear && number === `${this.lastArticle}.1`)) return 'next';
    const distance = countOf(number) - countOf(this.lastArticle);
    const later =
      distance > 0 || (number.includes('.') && sequenceScore(this.lastArticle, number, 'decimal') === GAP);
    if (later && (clear || distance <= BELIEVABLE_GAP)) return 'gap';
    if (!clear) return 'no';
    return this.lastArticle === number ? 'again' : first ? 'restart' : 'no';
  }

  /** Whether an annex of this number may begin here: the first one, or the next. */
  annexFits(number: string | null): boolean {
    if (number === null) return false;
    return this.lastAnnex === null ? /^(?:1|I|A)[A-Z]?$/.test(number) : follows(this.lastAnnex, number);
  }

  /** Opens a heading, closing what it ends. */
  open(node: Provision, kind: HeadedKind, number: string | null, level: number | null): void {
    this.closeFor(kind, level);
    if (kind === 'article') this.lastArticle = number;
    if (kind === 'annex') {
      this.lastArticle = null;
      this.lastAnnex = number;
    }
    this.innermost.node.children.push(node);
    this.stack.push({ node, kind, level });
  }

  /** Closes everything: what follows stands in the draft itself. */
  closeAll(): void {
    this.stack.length = 1;
  }

  private closeFor(kind: HeadedKind, level: number | null): void {
    if (kind === 'annex' || kind === 'preamble') {
      this.closeAll();
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
