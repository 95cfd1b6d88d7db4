/** Citation -> text, in one normal form. */
import { normalForm } from './normal-form.ts';
import { isBareNumber, isEnclosedNumber, isPlainNumber } from './numerals.ts';
import { atHead, BLANK, type Citation, type LabelledStep, type Step } from './types.ts';

/**
 * The one way to write a citation: `35(1)(c)`, `60 bis`, `preamble(3)`, `annex II, 4(b)`, `part XI, section 2`,
 * `35 ¶2`, `2(option 1)(3)`, `35(1)#2`. `parseCitation` gives the same citation back.
 * Kinds that the place says are left out, even where `citation` has them.
 */
export function printCitation(citation: Citation): string {
  const steps = normalForm(citation.steps);
  return steps.map((step, at) => printStep(step, steps.slice(0, at))).join('');
}

/** A step with the signs that join it to the steps above; for those who build addresses from the top down. */
function printStep(step: Step, above: readonly Step[]): string {
  return printStepAt(step, atHead(above), above.length > 0);
}

/** The same when it is known whether the step stands at the head, and whether there are steps above it. */
export function printStepAt(step: Step, head: boolean, below: boolean): string {
  const comma = head && below ? ', ' : '';
  if (step.type === 'unlabelled') return `${head ? comma : ' '}¶${step.position}`;
  const repeat = step.repeat === undefined ? '' : `#${step.repeat}`;
  return (head ? comma + headName(step) : `(${name(step)})`) + repeat;
}

function headName(step: LabelledStep): string {
  if (step.number === BLANK) return `${step.kind ?? 'article'} ${BLANK}`;
  const bare = step.kind !== null || (step.number !== null && isBareNumber(step.number));
  return bare ? name(step) : `(${name(step)})`;
}

function name({ kind, number }: LabelledStep): string {
  const isPlain =
    number === null ||
    (number === BLANK && kind !== null) ||
    isPlainNumber(number, kind === 'note') ||
    (kind === null && isEnclosedNumber(number));
  const written = isPlain ? number : quote(number);
  return [kind, written].filter(Boolean).join(' ');
}

/** Headings without a known word bear any text as their number (`A. General`). */
const quote = (number: string) => `"${number.replace(/["\\]/g, '\\$&')}"`;
