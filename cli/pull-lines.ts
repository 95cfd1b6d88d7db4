/** What `treaty pull` reports, in lines. */
import {
  type Agreement,
  counted,
  type DraftSource,
  draftName,
  type FailedDocument,
  isLocal,
  type PulledDraft,
  type SourceDocument,
} from '../src/index.ts';
import type { Io } from './io.ts';
import { shellWords } from './shell-words.ts';
import { Page, pageOptions } from './terminal/page.ts';

const HANGING = 12;

/** A draft that was stored. */
export function pulledText(pulled: readonly PulledDraft[], source: DraftSource, io: Io): string {
  const page = new Page(pageOptions(io, true));
  for (const { added, fetched, issuer, agreement } of pulled) {
    const { entry, unchanged, replaced } = added;
    page.gap();
    const done = unchanged ? 'Already in the library, unchanged:' : replaced ? 'Replaced' : 'Pulled';
    page.text(`${done} ${draftName(entry)}`, 0, 'heading');
    const facts = [entry.date, entry.symbol, entry.status, entry.language, entry.authenticity];
    page.text(facts.filter(Boolean).join(' · '), 2);
    const line = (name: string, text: string) => page.labelled(name, [{ text }], 2, HANGING);
    const reason = transcribedBecause(issuer, agreement, source);
    if (reason) line('transcribed', `because ${reason}`);
    if (agreement) line('articles', agreementText(agreement, source));
    line('from', fetched.address);
    line('sha256', entry.sha256 ?? '');
    line('original', entry.original ?? '');
    if (fetched.document.licence) line('licence', fetched.document.licence);
    if (source.note) line('note', source.note);
  }
  return page.toString();
}

/** Why a text that was fetched is not official; null if it is. */
export function transcribedBecause(
  issuer: string | null,
  agreement: Agreement | null,
  { like }: DraftSource,
): string | null {
  if (!issuer) return 'its address is not one that the library lists as that of an issuing body';
  if (!agreement)
    return like === undefined
      ? 'the library does not say with which draft its articles must agree'
      : `the draft ${like}, with which its articles must agree, is not in the library`;
  return agreement.agrees ? null : `its articles are not those of the draft ${like}`;
}

function agreementText(
  { articles, expected, missing, added, paired, sameTitles }: Agreement,
  { like }: DraftSource,
): string {
  const parts = [`${counted(articles, 'article')}; the draft ${like} has ${expected}`];
  if (missing.length > 0) parts.push(`not found: ${missing.slice(0, 12).join(', ')}`);
  if (added.length > 0) parts.push(`only here: ${added.slice(0, 12).join(', ')}`);
  if (paired !== undefined) parts.push(`${paired} are paired under the same number`);
  if (sameTitles !== undefined) parts.push(counted(sameTitles, 'title is the same', 'titles are the same'));
  return parts.join('; ');
}

/** The treaty, and the library that was named for it. */
export interface PullTarget {
  treaty: string;
  library?: string | undefined;
}

/** What was not fetched, and how to do it by hand. */
export function failedLines(
  failed: readonly FailedDocument[],
  target: PullTarget,
  source: DraftSource,
  documents: readonly SourceDocument[],
): string[] {
  return [
    ...failed.map(({ error }) => error.message),
    `Nothing of ${target.treaty}@${source.draft} was stored (${failed.length} of ${counted(documents.length, 'document')} failed). By hand: download with a browser, then`,
    ...documents.flatMap(document => [`  ${document.address}`, `  ${addCommand(target, source, document)}`]),
  ];
}

/** For a draft that only has a page. */
export const byHandLines = (target: PullTarget, source: DraftSource): string[] => [
  `${target.treaty}@${source.draft} (${source.provenance.symbol ?? 'no symbol'}) can only be downloaded by hand, preferably as a Word file, from`,
  `  ${source.page}`,
  `  ${addCommand(target, source, { address: source.page ?? '' })}`,
];

function addCommand({ treaty, library }: PullTarget, source: DraftSource, document: SourceDocument): string {
  const { title, date, symbol, status, issuer } = source.provenance;
  const { language, from, address } = document;
  const isMain = language === undefined || source.documents[0]?.language === language;
  const id = isMain ? source.draft : `${source.draft}.${language}`;
  const given = { treaty, id, date, symbol, status, issuer, title, language, from, source: address, library };
  const isOwn = URL.canParse(address) && isLocal(new URL(address));
  const options = Object.entries(given).flatMap(([name, value]) =>
    value === undefined || (name === 'source' && isOwn) ? [] : [`--${name}`, value],
  );
  return shellWords(['treaty', 'add', 'FILE', ...options]);
}
