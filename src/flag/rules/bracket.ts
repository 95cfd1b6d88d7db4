/** Rule `bracket`: what became of square brackets. */
import { type BracketEvent, countedBrackets } from '../../compare/index.ts';
import { quote } from '../words-changed.ts';
import type { Rule } from './types.ts';

const SAID: Readonly<Record<Exclude<BracketEvent['event'], 'kept'>, (words: string) => string>> = {
  lifted: words => `the bracket around ${words} was lifted and the words kept`,
  struck: words => `${words} was struck with its bracket`,
  opened: words => `brackets were put around mostly existing words: ${words}`,
  added: words => `words in brackets were added: ${words}`,
  edited: words => `words in brackets changed and are still in brackets: ${words}`,
};

/** What is said where more is known than the kind of the event. */
function say({ event, text, partly, inBrackets }: BracketEvent): string {
  const words = quote(text);
  if (event === 'lifted' && (partly || inBrackets)) {
    const kept = partly ? 'most of its words kept' : 'the words kept';
    return `the bracket around ${words} was lifted and ${kept}${inBrackets ? ', in another bracket' : ''}`;
  }
  const said = SAID[event as keyof typeof SAID](words);
  return event === 'opened' && inBrackets ? said.replace('before:', 'before, in another bracket:') : said;
}

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
      finds: [
        '1, an example: the bracket around “and publish them every year” was lifted and the words kept.',
      ],
    },
    {
      language: 'en',
      before: 'Article 1 — Duties\nEach Party shall keep records [and shall publish them every year].',
      after: 'Article 1 — Duties\nEach Party shall keep records and shall publish them.',
      finds: [
        '1, an example: the bracket around “and shall publish them every year” was lifted and most of its words kept.',
      ],
    },
    {
      language: 'fr',
      before: 'Article premier — Devoirs\nChaque Partie tient un registre [et le publie chaque année].',
      after: 'Article premier — Devoirs\nChaque Partie tient un registre.',
      finds: ['1, an example: “et le publie chaque année” was struck with its bracket.'],
    },
    {
      language: 'en',
      before: 'Article 1 — Duties\nEach Party shall keep [accurate] records.',
      finds: ['1, an example: “accurate” is in brackets.'],
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
      const words = events.map(({ text }) => quote(text));
      const says = `${words.slice(0, MOST_TOLD).join(', ')}${more(words.length)} ${words.length > 1 ? 'are' : 'is'} in brackets`;
      return [{ kind: 'open', says, evidence: { before: null, after: `[${events[0]?.text}]` } }];
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
      .map(one => ({ ...one, says: say(one) }))
      .map(({ event, text, partly, says }) => ({
        kind: event,
        says,
        evidence: {
          before: event === 'lifted' || event === 'struck' ? `[${text}]` : null,
          after:
            event === 'struck' || (event === 'lifted' && partly)
              ? null
              : event === 'lifted'
                ? text
                : `[${text}]`,
        },
      }));
  },
};

/** Brackets of one provision that are quoted. */
const MOST_TOLD = 3;
const more = (count: number) => (count > MOST_TOLD ? ` and ${count - MOST_TOLD} more` : '');
