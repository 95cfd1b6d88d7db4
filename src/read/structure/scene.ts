/** What the parts of the recogniser share while a document is read: the tree, and the place it is read at. */
import type { Position } from 'unist';
import type { Draft, HeadedKind, Heading, Inline, Piece, Provision } from '../../document/index.ts';
import { normaliseInline, text } from '../../document/index.ts';
import { OpenLines } from './open-lines.ts';
import { Outline } from './outline.ts';
import { plainWords } from './plain-words.ts';
import type { Survey } from './survey.ts';

export type Report = (ruleId: string, reason: string, position: Position | undefined) => void;

export class Scene {
  readonly tree: Draft;
  readonly survey: Survey;
  readonly outline: Outline;
  /** The lines of the innermost headed provision. */
  lines: OpenLines;
  /** The place of the block that is being read. */
  position: Position | undefined;
  /** Whether a heading with a label was seen: all before it is front matter. */
  began = false;
  private readonly report: Report;

  constructor(tree: Draft, survey: Survey, report: Report) {
    this.tree = tree;
    this.survey = survey;
    this.report = report;
    this.outline = new Outline(tree, survey);
    this.lines = new OpenLines(tree, survey.indented);
  }

  /** The language of the draft, where it is known. */
  get language(): string | undefined {
    return this.tree.provenance.language;
  }

  warn(ruleId: string, reason: string): void {
    this.report(ruleId, reason, this.position);
  }

  placed<Node extends Piece>(node: Node): Node {
    if (this.position) node.position = this.position;
    return node;
  }

  /** Opens a headed provision; the lines that follow are its own. */
  open(node: Provision, kind: HeadedKind, number: string | null, level: number | null): void {
    node.kind = kind;
    const { current } = this.outline;
    const counts = kind === 'division' && (current.type === 'draft' || current.kind === 'division');
    const counted = counts ? this.lines.counted : null;
    this.outline.open(this.placed(node), kind, number, level);
    this.lines = new OpenLines(node, this.survey.indented, kind === 'preamble', counted);
  }

  /** Closes all headed provisions; the lines that follow stand in the draft itself. */
  closeAll(): void {
    this.outline.closeAll();
    this.lines = new OpenLines(this.tree, this.survey.indented);
  }

  /** The innermost headed provision, if it bears a label and nothing else yet: a title may follow on the next line. */
  awaitingTitle(): Provision | null {
    const { current } = this.outline;
    const awaits =
      current.type === 'provision' &&
      current.label !== '' &&
      current.children.every(child => isApart(child) || isOnlyMarks(child));
    return awaits && current.kind !== 'preamble' ? current : null;
  }

  /** The innermost headed provision, if it has no words yet. */
  awaitingWords(): Provision | null {
    const { current } = this.outline;
    const isBare = current.children.every(child => child.type === 'heading' || isApart(child));
    return current.type === 'provision' && isBare ? current : null;
  }
}

/** A page header that came between does not count. */
const isApart = (child: { type: string }) => child.type === 'block';

/** Whether a heading has no words yet, but marks of notes behind its label: `Article 1[^1]`. */
const isOnlyMarks = (child: Draft['children'][number] | Provision['children'][number]): child is Heading =>
  child.type === 'heading' && /^[\s⁰¹²³⁴-⁹*†‡]*$/u.test(plainWords(child.children));

/** Gives a provision its heading, or the draft its title, if there are any words. */
export function setHeading(node: Provision | Draft, words: readonly Inline[]): void {
  const [first, ...rest] = normaliseInline(words);
  // Bold all over is the look of a heading, not emphasis in it.
  const children = first?.type === 'strong' && rest.length === 0 ? first.children : normaliseInline(words);
  const [marks] = node.children;
  if (children.length === 0) return;
  if (marks && isOnlyMarks(marks)) {
    const gap = marks.children.at(-1)?.type === 'text' ? [text(' ')] : [];
    marks.children = normaliseInline([...marks.children, ...gap, ...children]);
  } else node.children.unshift({ type: 'heading', children });
}
