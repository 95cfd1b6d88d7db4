/** Two drafts as one Word file with tracked changes: accepting all gives the later draft, rejecting all the earlier one. */
import type { Comparison } from '../../compare/index.ts';
import type { ComparedDrafts, Finding } from '../../report/index.ts';
import { dateOfChanges } from '../date-of-changes.ts';
import { comparisonNotices, nameOf, pairNotices, restatementNotice } from '../notices.ts';
import type { DraftFile } from '../to-pair-html.ts';
import type { CommentChoice } from './comment-lines.ts';
import { coverXml, pageParts, sectionXml } from './cover.ts';
import { lintDocx } from './lint/index.ts';
import { packageOf } from './package.ts';
import { redlineOf } from './redline.ts';
import { type Author, Revisions } from './revisions.ts';
import { settingsPart } from './settings.ts';
import { isRightToLeft, stylesXml } from './styles.ts';

export type { CommentChoice } from './comment-lines.ts';
export { type Lint, lintDocx } from './lint/index.ts';

export interface PairDocx {
  comparison: Comparison;
  drafts: ComparedDrafts;
  findings: readonly Finding[];
  /** The files that the drafts were read from. */
  files?: { before: DraftFile; after: DraftFile };
  /** Whose changes they are; `treaty-diff` and the date of the later draft if left out. */
  author?: Partial<Author>;
  /**
   * Whether moves are tracked moves, which not every program reads, or deletions and insertions. They are the latter where no date is
   * known: ECMA-376 demands one of a tracked move, and of no other change.
   */
  moves?: 'plain' | 'tracked';
  /** Whether the file begins with where the texts are from. */
  cover?: boolean;
  /** Which comments are written: `facts`, which has flags too, if left out; null for none. */
  comments?: CommentChoice | null;
}

/** The bytes of the file, always the same for the same drafts. Throws where what was made breaks a rule of the format: a bug. */
export function pairToDocx(pair: PairDocx): Uint8Array {
  const { comparison, drafts, findings, files, cover = true, comments = 'facts' } = pair;
  const { before, after } = comparison;
  const author = {
    name: pair.author?.name ?? 'treaty-diff',
    date: pair.author?.date ?? dateOfChanges(comparison),
  };
  const moves = author.date === null ? 'plain' : (pair.moves ?? 'plain');
  const revisions = new Revisions(author);
  const { body, parts, links, noteLinks } = redlineOf({
    comparison,
    drafts,
    findings,
    moves,
    comments,
    revisions,
  });
  const names = `${nameOf(before) ?? before.title ?? 'earlier draft'} → ${nameOf(after) ?? after.title ?? 'later draft'}`;
  const edges = pageParts(restatementNotice([before, after]), names);
  const notices = [...new Set([...pairNotices(before, after), ...comparisonNotices(comparison)])];
  const about = {
    title: 'Comparison of two drafts: accept all changes for the later one, reject all for the earlier one.',
    drafts: [
      { name: 'Before', provenance: before, file: files?.before },
      { name: 'After', provenance: after, file: files?.after },
    ],
    notices,
  };
  const first = cover ? coverXml(about, revisions, links) : '';
  const all = [
    { name: 'styles', kind: 'styles', xml: stylesXml(after.language ?? before.language) },
    ...parts,
    ...edges,
  ];
  const bytes = packageOf({
    body: first + body + sectionXml(edges, { isRtl: isRightToLeft(after.language) }),
    parts: [settingsPart(parts), ...all],
    links,
    noteLinks,
    title: after.title,
  });
  const [fault] = lintDocx(bytes);
  if (fault) throw new Error(`A Word file was made that breaks a rule: ${fault.part}: ${fault.reason}`);
  return bytes;
}
