/** The lines of a provision: labelled, unlabelled, and labels in the middle of them. */
import { type Inline, line, normaliseInline, type Provision } from '../../document/index.ts';
import type { WordsBlock } from '../blocks.ts';
import { type Delimiter, numberingsOf } from './grammar.ts';
import { inlineLabelAt } from './inline-labels.ts';
import { bareLabel, labelAt, type Printed } from './line-start.ts';
import type { Continuity } from './open-list.ts';
import { cutInline, plainWords } from './plain-words.ts';
import { type Scene, setHeading } from './scene.ts';
import { isFirst } from './sequence.ts';

/** What was seen of a line besides its words. */
export interface Hints extends Required<Pick<WordsBlock, 'indent'>>, Pick<WordsBlock, 'bullet' | 'hanging'> {
  /** Whether the words behind the label are its title. */
  title?: boolean;
  /** The number of the label that comes next in the same list, where that was asked. */
  next?: string | null;
  /** The label of the line that follows. */
  following?: (() => Printed | null) | undefined;
}

/** The longest bold beginning of a paragraph that is still its heading, in words. */
const RUN_IN_HEADING = 12;
/** Labels in the middle of one block; there are never so many, and each costs a walk through the rest. */
const MOST_CUTS = 60;

export class LineWriter {
  private readonly scene: Scene;
  private cuts = 0;

  constructor(scene: Scene) {
    this.scene = scene;
  }

  /** Puts a block in its place as one or several lines. */
  line(words: readonly Inline[], hints: Hints): void {
    this.cuts = 0;
    this.add(words, hints);
  }

  /** An option that the format marks as a heading, though it holds lines only: `### Option A: Mitigation`. */
  option(label: Printed, words: readonly Inline[], following: () => Printed | null): void {
    const [printed, rest] = cutInline(normaliseInline(words), label.printed.length, 'after');
    const node = this.scene.placed(line(plainWords(printed)));
    this.warn(this.scene.lines.addLabelled(node, { ...label, indent: 0, leads: following() }), label);
    setHeading(node, rest);
  }

  private add(source: readonly Inline[], hints: Hints): void {
    const words = normaliseInline(source);
    // The mark of a note may stand in front of a label: `17.[^13] Option 1: …`. It goes to the words.
    const whole = plainWords(words);
    const plain = words[0]?.type === 'noteReference' ? whole.trimStart() : whole;
    const printed = labelAt(plain);
    const label =
      this.repeated(printed, plain) ??
      (printed?.form === 'point-first' ? this.due(printed) : printed) ??
      this.bare(plain, hints);
    if (!label) {
      this.unlabelled(words, hints);
      return;
    }
    const space = whole.length - plain.length;
    const [labelWords, rest] = cutInline(words, space + label.printed.length, 'after');
    const node = this.scene.placed(
      line(space > 0 ? plainWords(labelWords).trimStart() : plainWords(labelWords)),
    );
    const { indent, next = null, following } = hints;
    const until = label.form === 'option' ? lastHeld(plainWords(rest)) : null;
    const behind = label.form === 'option' ? labelAt(plainWords(normaliseInline(rest))) : null;
    const leads =
      label.form !== 'option'
        ? null
        : (behind ?? (rest.length === 0 || until ? following?.() : null) ?? null);
    this.warn(this.scene.lines.addLabelled(node, { ...label, indent, next, leads, until }), label);
    this.fill(node, rest, hints, label);
  }

  /** `(a)(2)` behind `(a)(1)`: one label, of the second item of (a). */
  private repeated(label: Printed | null, plain: string): Printed | null {
    if (label?.form !== 'parentheses' || plain.charAt(label.printed.length) !== '(') return null;
    const inner = labelAt(plain.slice(label.printed.length));
    if (inner?.form !== 'parentheses' || !this.scene.lines.holds(label, inner)) return null;
    return { ...inner, printed: label.printed + inner.printed };
  }

  /** A number without any mark is a label only where the document has the habit, and where it is due. */
  private bare(plain: string, hints: Hints): Printed | null {
    if (!hints.hanging && !this.scene.survey.bareLabels) return null;
    const label = bareLabel(plain);
    // `A certificate is issued …` begins with an article, not with a letter.
    if (!label || /^A\s\p{Ll}/u.test(plain)) return null;
    return this.due(label);
  }

  /** A label that is one only where it begins a list, or goes on with one. */
  private due(label: Printed): Printed | null {
    const due = this.scene.lines.expects(label.number, label.form);
    return due || numberingsOf(label.number).some(numbering => isFirst(label.number, numbering))
      ? label
      : null;
  }

  /** The words behind a label: heading, own words, and further labels on the same line. */
  private fill(node: Provision, words: readonly Inline[], hints: Hints, label: Printed): void {
    const rest = normaliseInline(words);
    if (hints.title) {
      setHeading(node, rest);
      return;
    }
    const next =
      this.cuts < MOST_CUTS
        ? labelAt(rest[0]?.type === 'noteReference' ? plainWords(rest).trimStart() : plainWords(rest))
        : null;
    const opens =
      next &&
      (isFirst(next.number, numberingsOf(next.number)[0] ?? 'other') ||
        (label.form === 'option' && next.form === 'point' && /^\d/.test(next.number)));
    if (next && opens && (next.form !== label.form || next.number !== label.number)) {
      this.cuts += 1;
      this.add(rest, { indent: hints.indent + label.printed.length + 1, following: hints.following });
      return;
    }
    const [heading, own] = runInHeading(rest);
    setHeading(node, heading);
    this.setWording(node, own, hints);
  }

  private unlabelled(words: readonly Inline[], hints: Hints): void {
    const only = words.filter(word => word.type !== 'noteReference');
    const [heading, rest] = only.length === 1 ? runInHeading(words) : [[], words];
    const holder =
      heading.length > 0 || hints.bullet
        ? null
        : (this.scene.lines.wordlessHolder(hints.indent) ?? this.scene.awaitingWords());
    if (holder) {
      this.setWording(holder, words, hints);
      return;
    }
    const node = line('');
    setHeading(node, heading);
    const { indent, bullet = false } = hints;
    this.scene.lines.addUnlabelled(this.scene.placed(node), { indent, bullet, words: plainWords(words) });
    if (rest.length > 0) this.setWording(node, rest, hints);
  }

  /** Gives a provision its words, up to a label in the middle of them. */
  private setWording(node: Provision, words: readonly Inline[], hints: Hints): void {
    const expects = (number: string, form: Delimiter) => this.scene.lines.expects(number, form);
    const cut = inlineLabelAt(plainWords(words), expects, () => hints.following?.()?.number ?? null);
    const [own, rest] = cut === null || this.mayNotCut() ? [words, []] : cutInline(words, cut);
    const wording = normaliseInline(own);
    if (wording.length > 0) {
      const at = node.children.findIndex(child => child.type !== 'heading');
      node.children.splice(at === -1 ? node.children.length : at, 0, { type: 'wording', children: wording });
    }
    if (rest.length > 0) this.add(rest, { indent: hints.indent, following: hints.following });
  }

  private mayNotCut(): boolean {
    this.cuts += 1;
    if (this.cuts === MOST_CUTS) {
      this.scene.warn(
        'too-many-labels',
        'More labels in one paragraph than can be told apart: the rest stays in it',
      );
    }
    return this.cuts >= MOST_CUTS;
  }

  private warn(continuity: Continuity, { printed }: Printed): void {
    if (continuity === 'gap') {
      this.scene.warn('label-sequence', `\`${printed}\` does not follow from the label before it`);
    } else if (continuity === 'back') {
      this.scene.warn('label-sequence', `\`${printed}\` goes back behind the label before it`);
    } else if (continuity === 'beside') {
      const reason = 'stands behind the options, or is one more paragraph of the last: taken for the first';
      this.scene.warn('label-sequence', `\`${printed}\` ${reason}`);
    }
  }
}

/** `(paragraphs 47 and 47bis)` behind the label of an option: the last number of what it holds. */
const lastHeld = (words: string): string | null =>
  /^[\s[]*\(paragraphs? (?:\p{Nd}{1,3}\p{L}*\s?(?:[-–,]|and|to)\s?)*(\p{Nd}{1,3}\p{L}*)\)/u.exec(
    words,
  )?.[1] ?? null;

/** A bold beginning is the paragraph's own heading: `4. **Flexibility** LDCs may …`. */
function runInHeading(words: readonly Inline[]): [Inline[], Inline[]] {
  const [first, ...rest] = words;
  if (first?.type !== 'strong') return [[], [...words]];
  const bold = plainWords(first.children);
  if (bold.trim() === '') return [[], [...first.children, ...rest]];
  if (bold.split(' ').length > RUN_IN_HEADING) return [[], [...words]];
  const notes: Inline[] = [];
  while (rest[0]?.type === 'noteReference') notes.push(...rest.splice(0, 1));
  return [[...first.children, ...notes], normaliseInline(rest)];
}
