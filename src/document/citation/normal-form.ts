/** Steps as they were written -> steps in the one normal form that citations are kept in (see `types.ts`). */
import type { WordKind } from './habits.ts';
import type { Token } from './tokens.ts';
import {
  atHead,
  type LabelledStep,
  labelled,
  type Step,
  type StepKind,
  type UnlabelledStep,
} from './types.ts';

/** A step as written: its kind may be said where the place says it already. */
export type RawStep = (Omit<LabelledStep, 'kind'> & { kind: WordKind | null }) | UnlabelledStep;

type NumberToken = Extract<Token, { type: 'number' }>;

/**
 * The steps of a number. At the head `35.1` is one number, and `35a` too: the draft decides whether it is article 35.1 or
 * paragraph 1 of article 35 (see `resolve.ts`). So it is in parentheses and after any other kind (`section 2.1`); elsewhere each number
 * is a line further down.
 */
export function numberSteps(token: NumberToken, kind: WordKind | null, whole: boolean): RawStep[] {
  const { number, literal } = token;
  const isOne = whole || literal || (kind !== null && kind !== 'article');
  const [first = number, ...rest] = isOne ? [number] : partsOf(number);
  return [
    { type: 'labelled', kind, number: first },
    ...rest.map((part): RawStep => ({ type: 'labelled', kind: null, number: part })),
  ];
}

/** Leaves out the kinds that the place says, and puts recitals under the preamble. */
export function normalForm(raw: readonly RawStep[]): Step[] {
  const steps: Step[] = [];
  for (const step of raw) {
    if (step.type === 'unlabelled') {
      steps.push(step);
      continue;
    }
    if (step.kind === 'recital' && !isPreamble(steps.at(-1))) steps.push(labelled('preamble', null));
    steps.push({ ...step, kind: saidKind(step.kind, steps) });
  }
  return steps;
}

function saidKind(kind: WordKind | null, above: readonly Step[]): StepKind | null {
  if (kind === 'recital') return null;
  if (kind === 'article') return atHead(above) ? null : kind;
  if (kind === 'paragraph' || kind === 'subparagraph' || kind === 'item')
    return above.length === 0 ? kind : null;
  return kind;
}

const isPreamble = (step: Step | undefined) => step?.type === 'labelled' && step.kind === 'preamble';

/** `35.1` and `35a` as a way down. */
const partsOf = (number: string): string[] =>
  number.split('.').flatMap(part => /^(\d+)([a-z])$/i.exec(part)?.slice(1) ?? [part]);

/** The same steps with the numbers parted that may be several: `35.1` at the head, and `1a` and `1 alt 2` anywhere. */
export function atPoints(steps: readonly Step[]): Step[] {
  return steps.flatMap((step, at): Step[] => {
    const rival = step.type === 'labelled' ? /^(.+) alt (\d{1,2})$/.exec(step.number ?? '') : null;
    if (rival?.[1] && rival[2] && step.type === 'labelled')
      return [labelled(step.kind, rival[1]), labelled('option', rival[2])];
    if (step.type !== 'labelled' || !/^\d/.test(step.number ?? '')) return [step];
    const number = step.number ?? '';
    const mayPart = number.includes('.') ? step.kind === null && atHead(steps.slice(0, at)) : true;
    const parts = mayPart ? partsOf(number) : [number];
    return parts.map(
      (part, depth): Step => ({
        ...labelled(depth === 0 ? step.kind : null, part),
        ...(step.repeat !== undefined && depth === parts.length - 1 ? { repeat: step.repeat } : {}),
      }),
    );
  });
}
