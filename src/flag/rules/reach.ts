/** Rule `reach`: whether a clause reaches other provisions, by its chapter and by references. */
import { headingText, type Provision, pieces } from '../../document/index.ts';
import type { Tie } from '../told.ts';
import type { WatchedClause } from '../types.ts';
import type { EntryHit, Rule, RuleContext } from './types.ts';

type Side = 'before' | 'after';

export const reach: Rule = {
  name: 'reach',
  title: 'Reach of a clause',
  isSlow: true,
  manual: [
    'Reports for each provision of `over` what links it to the clause of the entry: that both are in the same chapter, that it ' +
      'refers to the clause, or that the clause refers to it; or that nothing does. It relies on numbers and places, not on ' +
      'meaning: even if no reference links two provisions, one may still have a bearing on the other.',
  ],
  kinds: {
    gained: 'the provision is now linked to the clause',
    lost: 'the provision is no longer linked to the clause',
    tied: 'the provision is linked to the clause, as before',
    untied: 'nothing links the provision to the clause, as before',
    stands: 'for a single draft: the provision is linked to the clause',
  },
  misses: 'Links in words only: “the safeguards of this Convention”.',
  examples: [
    {
      language: 'en',
      entry: { clauses: ['1'], over: ['2'] },
      before:
        'Article 1 — Safeguards\nMeasures shall respect human rights in every case.\n\nArticle 2 — Sharing\nStates may share what they learn, under article 1.\n\nArticle 3 — Fees\nEach Party shall pay a fee.',
      after:
        'Article 1 — Safeguards\nMeasures shall respect human rights in every case.\n\nArticle 2 — Sharing\nStates may share what they learn.\n\nArticle 3 — Fees\nEach Party shall pay a fee.',
    },
    {
      language: 'en',
      entry: { clauses: ['1'], over: ['2'] },
      before:
        'Article 1 — Safeguards\nMeasures shall respect human rights in every case.\n\nArticle 2 — Sharing\nStates may share what they learn.',
      after:
        'Article 1 — Safeguards\nMeasures shall respect human rights in all cases.\n\nArticle 2 — Sharing\nStates may share what they learn.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The article of that number belongs to another instrument.',
      entry: { clauses: ['1'], over: ['2'], look: ['reach:gained'] },
      before:
        'Article 1 — Safeguards\nMeasures shall respect human rights in every case.\n\nArticle 2 — Sharing\nStates may share what they learn.',
      after:
        'Article 1 — Safeguards\nMeasures shall respect human rights in every case.\n\nArticle 2 — Sharing\nStates may share what they learn, under article 1 of the Vienna Convention.',
    },
  ],
  checkEntry: ({ clauses = [], over = [] }, context) =>
    clauses.flatMap(clause => over.flatMap(target => hitsFor(clause, target, context))),
};

function hitsFor(clause: WatchedClause, target: WatchedClause, context: RuleContext): EntryHit[] {
  const [one, two] = [context.follow(clause), context.follow(target)];
  if (one.type !== 'found' || two.type !== 'found') return [];
  const tie = (side: Side) => {
    const [from, to] = [one.clause[side], two.clause[side]];
    return from !== null && to !== null ? tieBetween(from, to, side, context) : null;
  };
  const [was, is] = [tie('before'), tie('after')];
  const { before, after } = two.clause;
  const { isAlone, isSeen } = context;
  const told = { type: 'reach', clause: one.clause, was, is, isAlone } as const;
  const shared = { before, after, told, evidence: { before: null, after: null } };
  if (was && is) {
    const [kind, state] = isAlone ? (['stands', 'present'] as const) : (['tied', 'unchanged'] as const);
    return [{ ...shared, kind, state }];
  }
  if (was) return [{ ...shared, kind: 'lost', state: 'changed' }];
  if (is) return [{ ...shared, kind: 'gained', state: 'changed' }];
  // What restated words do not refer to, the authentic ones may.
  return [{ ...shared, kind: 'untied', state: isSeen ? 'absent' : 'unverified' }];
}

/** What ties the second provision to the first; null if nothing does. */
function tieBetween(clause: string, target: string, side: Side, context: RuleContext): Tie | null {
  const chapter = chapterOf(clause, context, side);
  if (chapter && chapter.piece === chapterOf(target, context, side)?.piece)
    return { type: 'chapter', name: chapter.name };
  for (const finding of context.references()) {
    const point = finding[side];
    if (!point?.names) continue;
    if (isIn(point.place, target) && isIn(point.names, clause)) return { type: 'refers' };
    if (isIn(point.place, clause) && isIn(point.names, target)) return { type: 'referred-to' };
  }
  return null;
}

const isIn = (citation: string, whole: string) =>
  citation === whole || (citation.startsWith(whole) && /^(?:\(| ¶)/.test(citation.slice(whole.length)));

const DIVISIONS: readonly string[] = ['chapter', 'part', 'title', 'section'];

/** The division that a provision stands in, the innermost one. */
function chapterOf(
  citation: string,
  { drafts }: RuleContext,
  side: Side,
): { piece: Provision; name: string } | null {
  const article = /^[^(¶]+/.exec(citation)?.[0].trim();
  for (const { piece, ancestors } of pieces(drafts[side])) {
    if (piece.type !== 'provision' || piece.kind !== 'article' || piece.number !== article) continue;
    const division = ancestors.findLast(({ kind }) => DIVISIONS.includes(kind));
    return division ? { piece: division, name: division.label || headingText(division) } : null;
  }
  return null;
}
