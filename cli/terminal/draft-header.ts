/** What stands above every text output: which drafts it is about, and how far they are to be relied on. */
import {
  type Comparison,
  factsOf,
  type Provenance,
  pairNotices,
  restatementNotice,
} from '../../src/index.ts';
import type { Page } from './page.ts';

/** Title, then name, date, symbol and status, of one draft. */
export function putDraft(page: Page, provenance: Provenance, side = ''): void {
  const indent = side === '' ? 0 : SIDE_WIDTH;
  page.labelled(side, [{ text: provenance.title ?? '', colour: 'heading' }], 0, indent);
  const facts = factsOf(provenance);
  if (facts.length > 0) page.text(facts.join(' · '), indent);
}

/** Both drafts of a pair, and the notices about them. */
export function putPair(page: Page, { before, after }: Pick<Comparison, 'before' | 'after'>): void {
  putDraft(page, before, 'Before');
  putDraft(page, after, 'After');
  for (const notice of pairNotices(before, after)) page.text(notice, 0, 'notice');
}

/** The line that restatements need. */
export function putRestatement(page: Page, drafts: readonly Provenance[]): void {
  const notice = restatementNotice(drafts);
  if (notice) page.text(notice, 0, 'notice');
}

const SIDE_WIDTH = 8;
