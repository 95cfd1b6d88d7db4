/** The bracket ledger alone: what became of every bracket between two drafts. */
import { materialOf } from './material.ts';
import { outlineOf } from './outline.ts';
import { ledger } from './sections/ledger.ts';
import type { Entry, ReportInput } from './types.ts';

/** The section of the report about brackets and options. */
export const bracketLedger = (input: Pick<ReportInput, 'comparison' | 'drafts'>): Entry[] =>
  ledger(materialOf({ ...input, findings: [] }, outlineOf(input.comparison)));
