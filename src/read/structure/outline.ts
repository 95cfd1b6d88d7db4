/** Where a heading belongs: under which open part, chapter, section or annex. */
import type { Draft, HeadedKind, Provision } from '../../document/index.ts';
import { EXACT, sequenceScore } from './sequence.ts';

interface OpenHeading {
  node: Draft | Provision;
  kind: HeadedKind | 'draft';
  /** Heading level as the format marks it; null where it does not. */
  level: number | null;
}

/** A heading or two may be misprinted or lie inside another line; more than that is a reference at a line's start. */
const BELIEVABLE_GAP = 3;

/** Whether a number goes on from another as articles do, also in roman numbers. */
function follows(last: string, next: string): boolean {
  const numbering = /^\d/.test(last) ? 'digits' : /^[IVXLCDM]+$/.test(last) ? 'upper-roman' : 'upper';
  return sequenceScore(last, next, numbering) === EXACT;
}

export class Outline {
  private readonly stack: [OpenHeading, ...OpenHeading[]];
  /** Number of the last article, in the body or in the open annex. */
  private lastArticle: string | null = null;
  private lastAnnex: string | null = null;
  /** Whether articles stand at the same heading level as the chapters that hold them, so that levels say nothing. */
  private readonly flat: boolean;

  constructor(tree: Draft, flat: boolean) {
    this.stack = [{ node: tree, kind: 'draft', level: 0 }];
    this.flat = flat;
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

  /** How an article number fits: the next one (or the first), one a little later, or none that can be believed. */
  articleFits(number: string): 'next' | 'gap' | 'no' {
    if (this.lastArticle === null) return /^(?:1|I|A)$/.test(number) ? 'next' : 'no';
    if (follows(this.lastArticle, number)) return 'next';
    const distance = Number.parseInt(number, 10) - Number.parseInt(this.lastArticle, 10);
    return distance > 0 && distance <= BELIEVABLE_GAP ? 'gap' : 'no';
  }

  /** Whether an annex of this number may begin here: the first one, or the next. */
  annexFits(number: string | null): boolean {
    if (number === null) return false;
    return this.lastAnnex === null ? /^(?:1|I|A)$/.test(number) : follows(this.lastAnnex, number);
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
      this.popWhile(
        open =>
          open.kind === 'article' ||
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
