/** Rule `bracket`: what became of square brackets. */
import { type BracketEvent, countedBrackets } from '../../compare/index.ts';
import type { Rule } from './types.ts';

/** Words about brackets, not words of the treaty: an empty bracket says nothing. */
const HAS_WORD = /[\p{L}\p{N}]/u;

export const bracket: Rule = {
  name: 'bracket',
  title: 'Brackets',
  manual: [
    'Reports what happened to text in square brackets, that is, text that is not agreed: lifted, with its words kept, or most of ' +
      'them; struck, with its words; opened around existing words; added with new words; or edited and ' +
      'still open.',
    'For a single draft, it reports what is in brackets.',
  ],
  kinds: {
    lifted: 'brackets removed, words kept, or more than half of them',
    struck: 'words deleted together with their brackets',
    opened: 'existing words put in brackets; they may have been in a wider bracket before',
    added: 'new words added in brackets',
    edited: 'words inside changed, brackets kept',
    open: 'for a single draft: words in brackets',
  },
  misses:
    'A bracket that opens in one provision and closes in another is reported where it opens. Brackets that did not change, and brackets whose words are elsewhere in the other draft, are not reported.',
  examples: [
    {
      language: 'en',
      before: 'Article 1 — Duties\nEach Party shall keep records [and publish them every year].',
      after: 'Article 1 — Duties\nEach Party shall keep records and publish them every year.',
    },
    {
      language: 'en',
      before: 'Article 1 — Duties\nEach Party shall keep records [and shall publish them every year].',
      after: 'Article 1 — Duties\nEach Party shall keep records and shall publish them.',
    },
    {
      language: 'fr',
      before: 'Article premier — Devoirs\nChaque Partie tient un registre [et le publie chaque année].',
      after: 'Article premier — Devoirs\nChaque Partie tient un registre.',
    },
    {
      language: 'en',
      before: 'Article 1 — Duties\nEach Party shall keep [accurate] records.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'The bracket did not change; only words outside it did.',
      before: 'Article 1 — Duties\nEach Party shall keep [accurate] records of ships.',
      after: 'Article 1 — Duties\nEach Party shall keep [accurate] records of all ships.',
    },
  ],
  checkRow: ({ row }, { isAlone, rows }) => {
    const events = countedBrackets(row).filter(({ text }) => HAS_WORD.test(text));
    if (isAlone) {
      if (events.length === 0) return [];
      const told = { type: 'in-brackets', words: events.map(({ text }) => text) } as const;
      return [{ kind: 'open', told, evidence: { before: null, after: `[${events[0]?.text}]` } }];
    }
    const changed = events.filter(({ event }) => event !== 'kept');
    const isOuter = ({ event, text }: BracketEvent, at: number) =>
      !changed.some(
        (other, index) => index !== at && other.event === event && other.text.includes(`[${text}]`),
      );
    const isElsewhere = ({ event, text }: BracketEvent) =>
      (event === 'added' && rows.hasWords('before', text)) ||
      (event === 'struck' && rows.hasWords('after', text));
    return changed
      .filter((one, at) => isOuter(one, at) && !isElsewhere(one))
      .map(found => ({
        kind: found.event,
        told: { type: 'bracket', event: found },
        evidence: {
          before: found.event === 'lifted' || found.event === 'struck' ? `[${found.text}]` : null,
          after: laterWords(found),
        },
      }));
  },
};

/** The words as the later draft has them, in brackets or out of them; null where they are gone, or some of them. */
function laterWords({ event, text, partly }: BracketEvent): string | null {
  if (event === 'struck' || (event === 'lifted' && partly)) return null;
  return event === 'lifted' ? text : `[${text}]`;
}
