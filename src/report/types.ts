/** What is to be said of two drafts, in order of weight: data, without layout. Every view renders this. */
import type { Comparison, ReferenceAudit, Segment } from '../compare/index.ts';
import type { Draft, Provenance } from '../document/index.ts';
import type { Finding } from './findings.ts';

/** `brief` fits one screen of 24 lines, `normal` 60 lines for any pair of drafts, `full` has everything. */
export const REPORT_LENGTHS = ['brief', 'normal', 'full'] as const;
export type ReportLength = (typeof REPORT_LENGTHS)[number];

export const SECTION_IDS = [
  'in-short',
  'red-lines',
  'where',
  'brackets',
  'facts',
  'open',
  'take-care',
  'rest',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** One statement, whole in itself, and the words of the drafts that it is about. */
export interface Sentence {
  text: string;
  /** Words of the drafts, shortened; equal ones stand in both. */
  words?: readonly Segment[];
}

export interface Entry {
  /** The provision that it is about, as a reader looks for it; empty where it is about the whole. */
  where: string;
  /** The heading of that provision. */
  title?: string;
  sentences: readonly Sentence[];
  /** A list that may be cut: articles that are new, brackets by article. The first ones weigh most. */
  items?: readonly string[];
  /** The list is of what the later draft does not have: its citations are those of the earlier one. */
  isOfGone?: true;
  /** How many of the list were left out by the budget. */
  itemsLeftOut?: number;
  /** Said in the full report, and within a budget where there is room left: what other entries tell shorter. */
  isDetail?: true;
  /** Tells nothing that the details of its section do not tell: left out within a budget that all of these fit. */
  isDigest?: true;
  /** What of it is said within a budget, where that is less. */
  short?: Pick<Entry, 'sentences' | 'items'>;
  /** From 0 to 100; what weighs most stands first. */
  weight: number;
  /** Citations of the provision in the two drafts; null where it does not stand, or is about the whole. */
  before: string | null;
  after: string | null;
  /** Places in the rows of the comparison. */
  rows: readonly number[];
}

export interface Section {
  id: SectionId;
  title: string;
  entries: readonly Entry[];
  /** Entries that the budget left out. */
  leftOut: number;
}

export interface Report {
  before: Provenance;
  after: Provenance;
  length: ReportLength;
  /** What has to be known before relying on it. */
  notices: readonly string[];
  /** Only those that have something to say, in their order. */
  sections: readonly Section[];
  /** Entries that the budget left out, in all. */
  leftOut: number;
}

/** What a report is made of. */
export interface ReportInput {
  comparison: Comparison;
  drafts: { before: Draft; after: Draft };
  findings: readonly Finding[];
  /** References that name nothing or something else; left out where they were not looked for. */
  audit?: ReferenceAudit;
  notices?: readonly string[];
}
