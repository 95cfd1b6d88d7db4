/** Text -> citation, in every habit of writing one. */
import { counted } from '../counted.ts';
import { gathers, isHeadedKind } from '../headed-kinds.ts';
import { CitationError } from './error.ts';
import type { WordKind } from './habits.ts';
import { normalForm, numberSteps, type RawStep } from './normal-form.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Citation } from './types.ts';

/**
 * Reads a citation: `Article 35, paragraph 1 (c)`, `art. 35.1(c)`, `35 1 c`, `paragraph 1 (c) of article 35`,
 * `annex II, 4(b)`, `preamble(3)`, `第三十五条第一款`. Equal addresses give equal citations, however they are written.
 *
 * @throws {CitationError} for what is not a citation.
 */
export function parseCitation(input: string): Citation {
  return new CitationReader(input).read();
}

type WordToken = Extract<Token, { type: 'word' }>;

const isOuter = (kind: WordKind | null) => kind === 'annex' || gathers(kind);
const isLine = (kind: WordKind | null) => kind !== null && kind !== 'recital' && !isHeadedKind(kind);

/** How deep a line stands that is called so; 0 for what is no line. */
const rankOf = (kind: WordKind | null) => ['paragraph', 'subparagraph', 'item'].indexOf(kind ?? '') + 1;

/** Characters of a citation: the longest of real drafts have some forty. */
const LONGEST = 2000;

class CitationReader {
  private readonly input: string;
  private readonly tokens: readonly Token[];
  private at = 0;
  /** `1(c) of 35` is read as two groups, inner one first. */
  private readonly groups: RawStep[][] = [];
  private steps: RawStep[] = [];

  constructor(input: string) {
    this.input = input;
    if (input.length > LONGEST)
      this.fail(`it has ${counted(input.length, 'character')}, more than ${LONGEST}`);
    this.tokens = tokensOf(input);
  }

  read(): Citation {
    if (this.tokens.length === 0) this.fail('it is empty');
    for (let token = this.next(); token; token = this.next()) this.take(token);
    this.groups.push(this.steps);
    return { steps: normalForm(this.groups.reverse().flat()) };
  }

  private take(token: Token): void {
    switch (token.type) {
      case 'word':
        if (token.genitive && this.steps.length > 0)
          this.endGroup(token.text, token.kind === 'preamble' || token.kind === 'annex');
        this.turnAround(token);
        this.steps.push(...this.readWord(token, false));
        break;
      case 'number':
        this.steps.push(...numberSteps(token, null, this.isAtHead()));
        break;
      case 'unlabelled':
        if (token.count < 1) this.fail('paragraphs are counted from ¶1');
        this.steps.push({ type: 'unlabelled', position: token.count });
        break;
      case 'repeat':
        this.takeRepeat(token.count);
        break;
      case 'of':
        this.endGroup(token.text);
        break;
      case 'open':
        this.takeParenthesis();
        break;
      case 'close':
        this.takeLooseClose();
        break;
      default:
        this.takeSeparator(token);
    }
  }

  private takeSeparator({ type, text }: Token): void {
    const before = this.tokens[this.at - 2]?.type;
    const after = this.tokens[this.at]?.type;
    const missing = before === undefined || before === 'comma' || before === 'point' || before === 'of';
    // `Article 35.` and `Option 1:` are labels as printed.
    const dangling = after === undefined ? type === 'comma' : after === 'close' || after === 'of';
    if (missing || dangling) this.fail(`something is missing ${missing ? 'before' : 'after'} "${text}"`);
  }

  private takeParenthesis(): void {
    const token = this.next();
    if (token?.type === 'number') this.steps.push({ type: 'labelled', kind: null, number: token.number });
    else if (token?.type === 'word') this.steps.push(...this.readWord(token, true));
    else this.fail(token ? 'a number must follow "("' : 'a "(" is not closed');
    const behind = this.next();
    if (behind?.type === 'close') return;
    const isClosed = this.tokens.slice(this.at).some(({ type }) => type === 'close');
    this.fail(
      behind && isClosed ? `"${behind.text}" does not belong between its parentheses` : 'a "(" is not closed',
    );
  }

  /** `1 c)` is how French, Spanish and Russian print it. `35)` is a slip of the hand. */
  private takeLooseClose(): void {
    const before = this.tokens[this.at - 2];
    if (before?.type !== 'number' || !/^\p{Ll}+$/u.test(before.number)) this.fail('a ")" has no "("');
  }

  private takeRepeat(count: number): void {
    const last = this.steps.at(-1);
    if (last?.type !== 'labelled' || last.repeat !== undefined) this.fail('"#" must follow a number');
    if (count < 2) this.fail('"#" counts from #2');
    last.repeat = count;
  }

  /** A kind and the number it needs; the number may stand in parentheses, except where that would be a line. */
  private readWord({ kind, text }: WordToken, enclosed: boolean): RawStep[] {
    const number = this.peek();
    if (kind === 'preamble') return [{ type: 'labelled', kind, number: null }];
    if (number?.type === 'number') {
      this.at += 1;
      return numberSteps(number, kind, enclosed || this.isAtHead());
    }
    if (kind === 'annex') return [{ type: 'labelled', kind, number: null }];
    if (kind === 'title' && this.tokens.length === 1) return [{ type: 'labelled', kind, number: null }];
    const inner = this.tokens[this.at + 1];
    if (number?.type === 'open' && inner?.type === 'number' && this.tokens[this.at + 2]?.type === 'close') {
      this.at += 3;
      return [{ type: 'labelled', kind, number: inner.number }];
    }
    return this.fail(`"${text}" needs a number`);
  }

  /** `paragraph 1, article 35` and `article 3, annex VI` name the inner provision first, without saying “of”. */
  private turnAround({ kind, text }: WordToken): void {
    const kinds = this.steps.map(step => (step.type === 'labelled' ? step.kind : null));
    if (isLine(kind) && kinds.every(isLine) && rankOf(kind) < rankOf(kinds[0] ?? null)) {
      // `subparagraph (c), paragraph 1, article 35`, and in Russian `пп. c п. 1 ст. 35`.
      this.endGroup(text);
      return;
    }
    if (kinds.every(isOuter) || isLine(kind) || kind === 'recital') return;
    // An option may hold the parts of an annex: `annex A, option 1, part I`.
    if (isOuter(kind) && kinds.at(-1) === 'option' && kinds.some(isOuter)) return;
    const inner = isOuter(kind) ? !kinds.some(isOuter) : isLine(kinds[0] ?? null) || kinds[0] === 'recital';
    if (!inner) this.fail(`"${text}" starts a second address`);
    this.endGroup(text);
  }

  /** Whether a number that comes now is that of an article, or of a line outside the articles. */
  private isAtHead(): boolean {
    return this.steps.every(step => step.type === 'labelled' && isOuter(step.kind));
  }

  private endGroup(word: string, complete = false): void {
    if (this.steps.length === 0) this.fail(`something is missing before "${word}"`);
    if (!complete && !this.peek()) this.fail(`something is missing after "${word}"`);
    this.groups.push(this.steps);
    this.steps = [];
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token | undefined {
    this.at += 1;
    return this.tokens[this.at - 1];
  }

  private fail(reason: string): never {
    throw new CitationError(this.input, reason);
  }
}
