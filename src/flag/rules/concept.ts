/** Rule `concept`: a concept came into a draft, went, or is now a duty, a choice or in brackets. */
import { type ConceptFinding, findConcepts } from '../concepts/index.ts';
import type { WatchEntry } from '../types.ts';
import type { EntryHit, Rule, RuleContext } from './types.ts';

export const concept: Rule = {
  name: 'concept',
  title: 'Concepts',
  isSlow: true,
  languages: ['en', 'fr', 'es', 'ru', 'zh', 'ar'],
  manual: [
    'Reports whether a draft, or the clauses of the entry, has a concept such as necessity or effective remedy: as a duty, as a ' +
      'choice (a Party may or should), only in brackets, or not at all; and how this changed between two drafts. Concepts are ' +
      'lists of words in English, French, Spanish, Russian, Chinese and Arabic (below); `treaty concepts` shows every place.',
    'If the words are not found in a restated draft, this says nothing about the treaty, unless the draft was verified against the authentic text: the finding is then unverified.',
  ],
  kinds: {
    status: 'the status of the concept changed',
    absent: 'it is in neither draft',
    'not-looked-for': 'there are no words for it in the language of a draft',
    same: 'its status did not change',
    stands: 'for a single draft: it is present',
  },
  misses:
    'The concept in words that are not on its list; in languages without a list, everything, which is reported.',
  examples: [
    {
      language: 'en',
      entry: { concepts: ['necessity'] },
      before:
        'Article 1 — Safeguards\nMeasures shall respect the principles of necessity and proportionality.',
      after: 'Article 1 — Safeguards\nMeasures shall respect the principle of proportionality.',
    },
    {
      language: 'fr',
      entry: { concepts: ['effective-remedy'] },
      before: 'Article premier — Garanties\nLes Parties peuvent prévoir un recours utile.',
      after: 'Article premier — Garanties\nLes Parties doivent prévoir un recours utile.',
    },
    {
      language: 'zh',
      entry: { concepts: ['necessity'] },
      before: '第一条 保障\n措施应当尊重必要性原则。',
      after: '第一条 保障\n措施应当尊重法律。',
    },
    {
      language: 'de',
      entry: { concepts: ['necessity'] },
      before: 'Artikel 1 — Garantien\nDie Maßnahmen wahren den Grundsatz der Erforderlichkeit.',
      after: 'Artikel 1 — Garantien\nDie Maßnahmen wahren das Recht.',
    },
    {
      language: 'en',
      entry: { concepts: ['transparency'] },
      before: 'Article 1 — Safeguards\nMeasures shall respect the law.',
      after: 'Article 1 — Safeguards\nMeasures shall respect the laws.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: '“Necessary” has many uses; only the test of human rights law counts.',
      entry: { concepts: ['necessity'], look: ['concept:status'] },
      before:
        'Article 1 — Records\nEach Party shall keep the records that are necessary for this Convention.',
      after: 'Article 1 — Records\nEach Party shall keep the records that it wants for this Convention.',
    },
  ],
  checkEntry: (entry, context) => {
    const wanted = context.concepts.filter(({ id }) => entry.concepts?.includes(id));
    if (wanted.length === 0) return [];
    const find = (side: 'before' | 'after'): ConceptFinding[] =>
      findConcepts(context.drafts[side], wanted, withinClauses(entry, side, context));
    const [before, after] = [find('before'), find('after')];
    return wanted.flatMap((_, at) => {
      const [was, is] = [before[at], after[at]];
      return was && is ? hitOf(was, is, entry, context) : [];
    });
  },
};

function withinClauses(
  { clauses }: WatchEntry,
  side: 'before' | 'after',
  { follow, rows }: RuleContext,
): ReadonlySet<string> | undefined {
  if (!clauses) return undefined;
  const citations = clauses.flatMap(clause => {
    const found = follow(clause);
    return found.type === 'found' ? found.clause.rows.map(index => rows.facts[index]?.row[side]) : [];
  });
  return new Set(citations.filter(citation => citation != null));
}

function hitOf(
  was: ConceptFinding,
  is: ConceptFinding,
  entry: WatchEntry,
  { isAlone, isSeen }: RuleContext,
): EntryHit[] {
  const places = { before: was.places[0]?.citation ?? null, after: is.places[0]?.citation ?? null };
  const evidence = { before: was.places[0]?.words ?? null, after: is.places[0]?.words ?? null };
  const told = {
    type: 'concept',
    was,
    is,
    isAlone,
    isSeen,
    isWithin: entry.clauses !== undefined,
  } as const;
  const shared = { ...places, told, evidence };
  if (is.status === 'not-looked-for' || was.status === 'not-looked-for')
    return [{ ...shared, kind: 'not-looked-for', state: 'not-found' }];
  if (is.status === 'absent' && was.status === 'absent')
    return [{ ...shared, kind: 'absent', state: isSeen ? 'absent' : 'unverified' }];
  if (isAlone) return [{ ...shared, kind: 'stands', state: 'present' }];
  if (was.status === is.status) return [{ ...shared, kind: 'same', state: 'unchanged' }];
  return [{ ...shared, kind: 'status', state: 'changed' }];
}
