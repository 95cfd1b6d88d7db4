/** Steps as they were written -> steps in the one normal form that citations are kept in (see `types.ts`). */
import type { WordKind } from './habits.ts';
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
