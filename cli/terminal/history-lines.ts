/** Lines that log, blame and trend have in common. */
import { draftFacts, draftLabel, type Provenance } from '../../src/index.ts';
import type { Call } from '../command.ts';

/** The draft to which the citation refers, and why that one. */
export function citedLine(draft: Provenance, call: Call): string {
  const why = call.option('in') === undefined ? ', the latest draft that has it' : '';
  return `as cited in ${draftLabel(draft)}${why}`;
}

/** `2031-03 · 2031-03-14 · MC/2031/1 · proposal · official` */
export function draftLine(draft: Provenance): string {
  return [draftLabel(draft), draftFacts(draft)].filter(Boolean).join(' · ');
}
