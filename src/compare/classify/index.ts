/** The classes of a change, by visible rules. */

import { withoutBrackets } from '../brackets/index.ts';
import { mayTouchReference } from '../references/index.ts';
import { tooLongToJudge } from '../too-long.ts';
import type { BracketEvent, ChangeClass, ModalChange } from '../types.ts';
import type { DecidedGroup } from '../variants/index.ts';
import { diffTexts, type Hunk, type Interner } from '../words/index.ts';
import { isEditorial } from './editorial.ts';
import { type ModalWords, modalWordsOf } from './modal-words/index.ts';
import { modalEdits } from './modals.ts';
import { numbersOf } from './numbers.ts';
import { settledModals } from './settled.ts';

export { shareDeed } from './deeds.ts';
export { EditMap, type Region, type Side } from './edit-map.ts';
export { modalPhrases, type Phrase } from './modal-phrases.ts';
export { type ModalWords, modalWordsOf } from './modal-words/index.ts';

/** A text on both sides along the path that won (see `variants/`), with the exact edits between them. */
export interface ChangedText {
  before: string;
  after: string;
  hunks: readonly Hunk[];
  /** Rivals that stood there. */
  groups?: readonly DecidedGroup[];
  /** For every character of a text where it stands as printed, if rivals were left out. */
  places?: Record<'before' | 'after', Int32Array>;
  /** The texts are those of several provisions on one side: a word that joins them says nothing. */
  joined?: boolean;
}

export interface Changed {
  text: ChangedText;
  heading: ChangedText;
  brackets: readonly BracketEvent[];
  /** A labelled alternative became an ordinary provision, or the other way round. */
  optionResolved: boolean;
  isNote: boolean;
  renumbered: boolean;
  /** Both texts with the references that follow a renumbering made alike; null where none does. Null where none can. */
  follow: ((before: string, after: string) => { before: string; after: string } | null) | null;
}

export interface ClassifyContext {
  interner: Interner;
  /** Of the drafts (BCP 47): it decides which word lists count. */
  language: string;
}

export interface Classified {
  classes: ChangeClass[];
  modals: ModalChange[];
}

const ORDER: readonly ChangeClass[] = [
  'editorial',
  'renumbering',
  'reference',
  'bracket',
  'modal',
  'fact',
  'substantive',
];

/**
 * `renumbering` and `bracket` say what happened around the words. Of the words themselves, what only follows a
 * renumbering is `reference`, what only changes punctuation or spelling is `editorial`, changes of modal words and hedges
 * are `modal`, and the rest is `substantive`.
 */
export function classify(changed: Changed, context: ClassifyContext): Classified {
  const classes = new Set<ChangeClass>();
  const modals: ModalChange[] = [];
  if (changed.renumbered) classes.add('renumbering');
  if (changed.optionResolved || changed.brackets.some(({ event }) => event !== 'kept'))
    classes.add('bracket');
  for (const text of [changed.heading, changed.text]) {
    const settled = settledModals(text.groups ?? [], context.language);
    modals.push(...settled);
    if (settled.length > 0) classes.add('modal');
    // A third text in the place of rivals is in neither of the texts that are compared.
    if (text.groups?.some(({ taken }) => taken === 'neither')) classes.add('substantive');
    if (text.before === text.after) continue;
    const found = classifyWords(text, changed.follow, context);
    for (const name of found.classes) classes.add(name);
    modals.push(...found.modals.filter(change => !isOpenAgain(change, settled, text)));
    // White space is no token, and so in no edit of the words; a bracket whose words stand in another provision has its event there.
    if (found.classes.length === 0 && !classes.has('bracket'))
      classes.add(signsOf(text.before) === signsOf(text.after) ? 'editorial' : 'bracket');
  }
  // A note binds nobody: what changed in it is no change of an obligation.
  if (changed.isNote && classes.delete('modal')) classes.add('substantive');
  return { classes: ORDER.filter(name => classes.has(name)), modals: changed.isNote ? [] : modals };
}

/** Whether a verb is said to have changed into the only one of a text that is one of several rivals: which of them it will be is open. */
const isOpenAgain = ({ after }: ModalChange, settled: readonly ModalChange[], text: ChangedText): boolean =>
  settled.some(
    ({ direction, before: rival }) =>
      direction === 'open' && rival !== null && rival === after && text.after.split(rival).length === 2,
  );

const signsOf = (text: string) => text.replace(/[^[\]［］〔〕【】]/g, '');

const NOTHING: Classified = { classes: [], modals: [] };

function classifyWords(text: ChangedText, follow: Changed['follow'], context: ClassifyContext): Classified {
  const { interner, language } = context;
  let [before, after] = [withoutBrackets(text.before), withoutBrackets(text.after)];
  if (before === after) return NOTHING;
  const diff = () => diffTexts(before, after, { interner, exact: true }).hunks;
  const untouched = before === text.before && after === text.after;
  let hunks = untouched ? text.hunks : diff();
  const classes = new Set<ChangeClass>();
  const followed =
    follow && hunks.some(hunk => mayTouchReference(hunk, language)) ? follow(before, after) : null;
  if (followed) {
    classes.add('reference');
    ({ before, after } = followed);
    if (before === after) return { classes: [...classes], modals: [] };
    hunks = diff();
  }
  const words = modalWordsOf(language);
  const isTouched =
    words &&
    tooLongToJudge(before, after) === null &&
    hunks.some(hunk => words.trigger.test(hunk.deleted) || words.trigger.test(hunk.inserted));
  const edits = isTouched ? modalEdits(before, after, words, interner) : null;
  const told =
    words &&
    edits?.changes.filter(
      change => !isCut(change.before, text.before, words) && !isCut(change.after, text.after, words),
    );
  const modal = edits && told && told.length > 0 ? { rest: edits.rest, changes: told } : null;
  if (modal && edits && modal.changes.length < edits.changes.length) classes.add('substantive');
  if (modal) {
    classes.add('modal');
    ({ before, after } = modal.rest);
    hunks = diff();
  }
  const joined = text.joined ?? false;
  if (hunks.some(hunk => !isFormal(hunk, joined, language))) classes.add('substantive');
  else if (numbersOf(before, language) !== numbersOf(after, language)) classes.add('substantive');
  else if (hunks.length > 0 && !modal) classes.add('editorial');
  const modals = (modal?.changes ?? []).map(change => ({
    ...change,
    direction: directionInBrackets(change, text),
    ...(change.before && change.after && isInBrackets(change.after, text.after)
      ? { inBrackets: true as const }
      : {}),
    before: withItsBrackets(change.before, text.before),
    after: withItsBrackets(change.after, text.after),
  }));
  return { classes: [...classes], modals };
}

/**
 * A verb or a hedge that stood in brackets was not agreed: struck, the question is settled and nothing is stronger or weaker than it was;
 * and one that comes in brackets leaves it open.
 */
function directionInBrackets(change: ModalChange, text: ChangedText): ModalChange['direction'] {
  const { before, after, direction } = change;
  if (before && after) return direction;
  if (before) return isInBrackets(before, text.before) ? 'settled' : direction;
  return after && isInBrackets(after, text.after) ? 'open' : direction;
}

/** Whether a phrase stands in brackets wherever a text has it. */
function isInBrackets(phrase: string, text: string): boolean {
  if (!text.includes('[')) return false;
  const printed = phrase.split(' ').map(escaped).join('[\\s[\\]]+');
  const places = [...text.toLowerCase().matchAll(new RegExp(printed, 'gu'))];
  const depthAt = (at: number) => {
    const before = text.slice(0, at);
    return before.split('[').length - before.split(']').length;
  };
  return places.length > 0 && places.every(({ index }) => depthAt(index) > 0);
}

const escaped = (phrase: string) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A phrase as the text prints it where a part of it is in brackets: `shall [not]` was not agreed to be `shall not`. */
function withItsBrackets(phrase: string | null, text: string): string | null {
  const found = printedAs(phrase, text);
  const [first = ''] = found;
  // Of several places it cannot be said which one is meant.
  const isPart = found.length === 1 && isBalanced(first) && first.includes('[');
  return isPart ? first.replace(/\s+/g, ' ').toLowerCase() : phrase;
}

/** Where a phrase of several words stands in a text with brackets, these included; nothing where there are none. */
function printedAs(phrase: string | null, text: string): string[] {
  if (!phrase?.includes(' ') || !text.includes('[')) return [];
  const parts = phrase.split(' ');
  // Asked first, because it is cheap: whether a bracket opens in front of one of the words.
  const lower = text.toLowerCase();
  if (!parts.some(word => lower.includes(`[${word}`))) return [];
  const words = parts.map(escaped);
  const printed = new RegExp(`(?<!\\p{L})\\[?${words.join('\\]?\\s*\\[?')}\\]?(?!\\p{L})`, 'giu');
  return [...text.matchAll(printed)].map(([match]) => match);
}

const isBalanced = (words: string) => words.split('[').length === words.split(']').length;

/**
 * Whether the denial of a phrase is the beginning of a bracket that goes on, wherever it stands: of `shall [not allow] [restrict]` the
 * second alternative is no `shall not`.
 */
function isCut(phrase: string | null, text: string, { denials }: ModalWords): boolean {
  const found = denials ? printedAs(phrase, text) : [];
  if (found.length === 0) return false;
  const cut = new RegExp(`\\[\\s*(?:${denials})$`, 'iu');
  return found.every(printed => cut.test(printed));
}

/** Words that join two sentences, or no longer do. `or` is none of them: what was one of two would be both. */
const JOINING = /^(?:and|et|y|и)(?=\s|$)|(?<=\s)(?:and|et|y|и)$/u;

/** Whether an edit changes no word. */
function isFormal({ deleted, inserted }: Hunk, joined: boolean, language: string): boolean {
  if (isEditorial(deleted, inserted, language)) return true;
  if (!joined) return false;
  const bare = (words: string) =>
    words.replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '').replace(JOINING, '');
  return isEditorial(bare(deleted), bare(inserted), language);
}
