/** Fact `connective`: “and” gave way to “or”, or the other way round, between the same words. */

import type { Language } from '../../document/index.ts';
import { compiled } from '../../document/index.ts';
import type { Fact } from '../types.ts';
import type { Side, Span } from './changed-words.ts';
import type { FactFinder } from './types.ts';

/** Arabic writes “and” as one word with what follows, so that no edit is of it alone. */
export const CONNECTIVES: Readonly<Partial<Record<Language, Readonly<Record<string, Sense>>>>> = {
  en: { and: 'all', or: 'one', 'and/or': 'either' },
  fr: { et: 'all', ou: 'one', 'et/ou': 'either' },
  es: { y: 'all', e: 'all', o: 'one', u: 'one', 'y/o': 'either' },
  ru: { и: 'all', или: 'one', 'и/или': 'either' },
  zh: { 和: 'all', 与: 'all', 及: 'all', 或: 'one' },
};
type Sense = 'all' | 'one' | 'either';

/** A clause that denies: in it “or” means that neither is, and no direction can be told. */
const DENIALS: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /\b(?:not|no|nor|never|neither|without|none|cannot)\b/i,
  fr: /(?<!\p{L})(?:ne|n['’]|ni|sans|aucune?)/iu,
  es: /(?<!\p{L})(?:no|ni|sin|ning[uú]n\p{L}*|nunca)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:не|ни|без)(?!\p{L})/iu,
  zh: /[不未非无]/u,
};

/** Words around a connective that are shown with it. */
const AROUND = 2;

export const findConnectives: FactFinder = ({ words, language }) => {
  const known = CONNECTIVES[language];
  if (!known) return [];
  return words.stretches.flatMap(stretch => {
    const was = words.wordsOf('before', stretch.before);
    const is = words.wordsOf('after', stretch.after);
    const [one, two] = [known[was[0] ?? ''], known[is[0] ?? '']];
    if (was.length !== 1 || is.length !== 1 || !one || !two || one === two) return [];
    const denied = DENIALS[language]?.test(clauseAround(words.plain.after, stretch.after)) ?? true;
    const direction: Fact['direction'] | null =
      denied || one === 'either' || two === 'either' ? null : two === 'one' ? 'alternative' : 'cumulative';
    const phrase = (side: Side) => words.phrase(side, around(words.plain[side], stretch[side]));
    return [
      {
        fact: {
          kind: 'connective' as const,
          before: phrase('before'),
          after: phrase('after'),
          ...(direction ? { direction } : {}),
        },
        before: [stretch.before],
        after: [stretch.after],
      },
    ];
  });
};

function clauseAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('.', start), text.lastIndexOf(';', start));
  const [rest = ''] = text.slice(end).split(/[.;]/);
  return text.slice(from + 1, end) + rest;
}

/** The connective with the words beside it, as far as the sentence goes. */
export function around(text: string, { start, end }: Span): Span {
  const [front, behind] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 60)];
  const lead = compiled(
    `(?:[\\p{L}\\p{N}'’/-]+[,;]?\\s+){0,${AROUND}}\\s*$|\\p{sc=Han}{0,4}$`,
    'u',
    front,
  ).exec(front);
  const tail = compiled(`^(?:\\s*[\\p{L}\\p{N}'’/-]+){0,${AROUND}}|^\\p{sc=Han}{0,4}`, 'u', behind).exec(
    behind,
  );
  return { start: start - (lead?.[0].length ?? 0), end: end + (tail?.[0].length ?? 0) };
}
