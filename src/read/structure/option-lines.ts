/** Where the lines of labelled alternatives stand, when options and paragraphs share one numbering. */
import { normaliseNumber } from '../../document/index.ts';
import type { Numbering } from './grammar.ts';
import { type Choice, type Container, type Labelled, type OpenList, sameForm, scoreIn } from './open-list.ts';
import { EXACT, isFirst, sequenceScore } from './sequence.ts';

/** The first line of an option that has no words yet, also where it goes on from the paragraph before the options. */
export function inOption(
  stack: readonly Container[],
  { number, form, indent }: Labelled,
  readings: readonly Numbering[],
  indented: boolean,
): Choice | null {
  const innermost = stack.at(-1);
  if (form === 'option' || innermost?.self?.form !== 'option') return null;
  const isEmpty = (innermost.node.children as { type: string }[]).every(
    ({ type }) => type === 'heading' || (innermost.until !== undefined && type === 'wording'),
  );
  if (!isEmpty || (indented && indent < innermost.indent)) return null;
  const outer = continued(stack, { number, form });
  const numbering = outer?.list.numbering ?? readings[0] ?? 'other';
  // Another option begins with the number that the first one began with.
  const isLater = !isFirst(innermost.self.last, innermost.self.numbering);
  const continuity = outer ? 'follows' : isLater || isFirst(number, numbering) ? 'starts' : 'gap';
  return {
    index: stack.length - 1,
    list: null,
    score: EXACT,
    numbering,
    continuity,
    ...(outer ? { within: outer.list } : {}),
  };
}

/**
 * The line behind two options that reach equally far: `1.`, then Option 1 with a `2.`, Option 2 with a `2.`, and `3.`, which
 * is taken for the next paragraph of all. So is what comes behind the last paragraph that an option says it holds.
 */
export function besideOptions(
  stack: readonly Container[],
  { number, form, indent }: Labelled,
  indented: boolean,
): Choice | null {
  const index = stack.findLastIndex(({ self }) => self?.form === 'option');
  const option = stack[index];
  const inner = numberedIn(option);
  const end = option?.until ?? option?.rival;
  if (index < 1 || !option || !end || !inner || !sameForm(form, inner.form)) return null;
  if (normaliseNumber(inner.last) !== normaliseNumber(end)) return null;
  if (indented && indent > option.indent) return null;
  if (sequenceScore(inner.last, number, inner.numbering) !== EXACT) return null;
  const list = stack[index - 1]?.lists.find(
    outer => sameForm(outer.form, form) && outer.numbering === inner.numbering,
  );
  return list
    ? {
        index: index - 1,
        list,
        score: EXACT,
        numbering: list.numbering,
        continuity: option.until ? 'follows' : 'beside',
      }
    : null;
}

/** The list of numbered lines in an option: the first that holds no options. */
export function numberedIn(container: Container | undefined): OpenList | undefined {
  return container?.self?.form === 'option'
    ? container.lists.find(({ form }) => form !== 'option')
    : undefined;
}

/** The innermost open list that a label goes on with. */
export function continued(
  stack: readonly Container[],
  { number, form }: Pick<Labelled, 'number' | 'form'>,
): { index: number; list: OpenList } | null {
  for (let index = stack.length - 1; index >= 0; index -= 1) {
    const list = stack[index]?.lists.find(
      open => sameForm(open.form, form) && scoreIn(open, number) === EXACT,
    );
    if (list) return { index, list };
  }
  return null;
}
