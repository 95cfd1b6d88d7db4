/** Take care: references that name nothing, identical paragraphs, terms without use, and what could not be compared. */

import { definitionChanges, type ReferenceFinding } from '../../compare/index.ts';
import { agreeing, counted } from '../../document/index.ts';
import { general } from '../entry.ts';
import { inQuotes } from '../in-quotes.ts';
import type { Material } from '../material.ts';
import { citationOf, ownWords } from '../row-facts.ts';
import type { Entry } from '../types.ts';
import { failedRules } from './red-lines.ts';

export const takeCare = (material: Material): Entry[] => [
  ...uncompared(material),
  ...failed(material),
  ...references(material),
  ...identical(material),
  ...unusedTerms(material),
  ...strayBrackets(material),
];

function uncompared({ comparison }: Material): Entry[] {
  const rows = comparison.rows.filter(({ degraded }) => degraded);
  const blocks = comparison.rows.filter(({ kind }) => kind === 'block').length;
  return [
    ...(rows.length > 0
      ? [general(`Not compared in full (${rows[0]?.degraded?.reason}):`, 95, rows.map(citationOf))]
      : []),
    ...(blocks > 0
      ? [
          general(
            `${counted(blocks, 'block')} could not be structured and ${agreeing(blocks, 'was', 'were')} compared as plain text.`,
            90,
          ),
        ]
      : []),
  ];
}

const failed = (material: Material): Entry[] =>
  failedRules(material).map(({ sentence }) => general(sentence, 92));

const TROUBLE: readonly (readonly [ReferenceFinding['status'], string, number])[] = [
  ['dangles', 'References that name nothing in the later draft:', 85],
  ['elsewhere', 'References that name another provision than before:', 80],
  ['replaced', 'References to what is gone, where something else stands now:', 78],
];

function references({ audit }: Material): Entry[] {
  if (!audit) return [];
  return TROUBLE.flatMap(([status, says, weight]) => {
    const some = audit.findings.flatMap(({ status: found, after }) =>
      found === status && after ? [`${after.place} (${inQuotes(after.words)})`] : [],
    );
    return some.length > 0 ? [general(says, weight, [...new Set(some)])] : [];
  });
}

/** Fewer words are said twice in any treaty. */
const ENOUGH_WORDS = 10;

/** Paragraphs of the later draft that have the same words: one of them was meant to go, or to differ. */
function identical(material: Material): Entry[] {
  const byWords = new Map<string, string[]>();
  for (const row of material.comparison.rows) {
    if (row.after === null || row.kind === 'note' || row.kind === 'draft-title') continue;
    const words = ownWords(row)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
    if (words.split(' ').length < ENOUGH_WORDS) continue;
    byWords.set(words, [...(byWords.get(words) ?? []), row.after]);
  }
  const same = [...byWords.values()].filter(citations => citations.length > 1);
  return same.length > 0
    ? [
        general(
          'Identical paragraphs:',
          70,
          same.map(citations => citations.join(' = ')),
        ),
      ]
    : [];
}

function unusedTerms({ comparison }: Material): Entry[] {
  const changes = definitionChanges(comparison);
  const unused = changes
    .filter(({ after, uses }) => after && uses.length === 0)
    .flatMap(({ after }) => after?.terms ?? []);
  const left = changes.filter(({ stillUsed }) => stillUsed.length > 0);
  return [
    ...(left.length > 0
      ? [
          general('No longer defined, and still used:', 75, [
            ...new Set(
              left.map(
                ({ before, stillUsed }) =>
                  `${(before?.terms ?? []).map(inQuotes).join(', ')} (${counted(stillUsed.length, 'provision')})`,
              ),
            ),
          ]),
        ]
      : []),
    ...(unused.length > 0 ? [general('Defined, and not used:', 50, unused.map(inQuotes))] : []),
  ];
}

function strayBrackets({ counts }: Material): Entry[] {
  const { unbalanced } = counts.after.total;
  if (unbalanced === 0) return [];
  const text = `${counted(unbalanced, 'bracket')} of the later draft ${agreeing(unbalanced, 'has', 'have')} no partner.`;
  return [general(text, 45)];
}
