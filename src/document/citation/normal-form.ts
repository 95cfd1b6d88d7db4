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
 * The steps of a number: `35.1` in running text is paragraph 1 of article 35; in parentheses and after any other kind
 * (`section 2.1`) it is one number.
 */
export function numberSteps(token: NumberToken, kind: WordKind | null, enclosed: boolean): RawStep[] {
  const { number, literal } = token;
  const whole = literal || enclosed || (kind !== null && kind !== 'article');
  const [first = number, ...rest] = whole ? [number] : number.split('.');
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
