/** The classes of a change, by visible rules. */
import type { BracketEvent, ChangeClass, ModalChange } from '../types.ts';
import { diffTokens, type Hunk, type Interner, tokenize } from '../words/index.ts';
import { isEditorial } from './editorial.ts';
import { modalWordsOf } from './modal-words/index.ts';
import { modalEdits } from './modals.ts';
import { numbersOf } from './numbers.ts';
import { followReferences, type Renumbering } from './references.ts';

export type { Renumbering } from './references.ts';

/** A text on both sides, with the exact edits between them. */
export interface ChangedText {
  before: string;
  after: string;
  hunks: readonly Hunk[];
  /** The texts are those of several provisions on one side: a word that joins them says nothing. */
  joined?: boolean;
}

export interface Changed {
  text: ChangedText;
  heading: ChangedText;
  brackets: readonly BracketEvent[];
  /** A labelled alternative became an ordinary provision, or the other way round. */
  optionResolved: boolean;
  renumbered: boolean;
  renumbering: Renumbering;
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
    if (text.before === text.after) continue;
    const found = classifyWords(text, changed.renumbering, context);
    for (const name of found.classes) classes.add(name);
    modals.push(...found.modals);
  }
  return { classes: ORDER.filter(name => classes.has(name)), modals };
}

const NOTHING: Classified = { classes: [], modals: [] };

function classifyWords(text: ChangedText, renumbering: Renumbering, context: ClassifyContext): Classified {
  const { interner, language } = context;
  let [before, after] = [withoutBrackets(text.before), withoutBrackets(text.after)];
  if (before === after) return NOTHING;
  const diff = () => diffTokens(tokenize(before, interner), tokenize(after, interner), { exact: true }).hunks;
  const untouched = before === text.before && after === text.after;
  let hunks = untouched ? text.hunks : diff();
  const classes = new Set<ChangeClass>();
  if (hunks.some(({ deleted }) => /\d|^(?:bis|ter)$/.test(deleted))) {
    const followed = followReferences(before, renumbering);
    if (followed === after) return { classes: ['reference'], modals: [] };
    if (followed !== before) {
      const [unfollowed, count] = [before, hunks.length];
      before = followed;
      const rest = diff();
      if (rest.length < count) {
        classes.add('reference');
        hunks = rest;
      } else before = unfollowed;
    }
  }
  const words = modalWordsOf(language);
  const isTouched =
    words && hunks.some(hunk => words.trigger.test(hunk.deleted) || words.trigger.test(hunk.inserted));
  const modal = isTouched ? modalEdits(before, after, words, interner) : null;
  if (modal) {
    classes.add('modal');
    ({ before, after } = modal.rest);
    hunks = diff();
  }
  const joined = text.joined ?? false;
  if (hunks.some(hunk => !isFormal(hunk, joined, language))) classes.add('substantive');
  else if (numbersOf(before, language) !== numbersOf(after, language)) classes.add('substantive');
  else if (hunks.length > 0 && !modal) classes.add('editorial');
  if (classes.size === 0) classes.add('editorial');
  return { classes: [...classes], modals: modal?.changes ?? [] };
}

/** Words that join two sentences, or no longer do. */
const JOINING = /^(?:and|or|et|ou|y|o|и|или)(?=\s|$)|(?<=\s)(?:and|or|et|ou|y|o|и|или)$/u;

/** Whether an edit changes no word. */
function isFormal({ deleted, inserted }: Hunk, joined: boolean, language: string): boolean {
  if (isEditorial(deleted, inserted, language)) return true;
  if (!joined) return false;
  const bare = (words: string) => words.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '').replace(JOINING, '');
  return isEditorial(bare(deleted), bare(inserted), language);
}

/** Adjacent alternatives are two words (`[shall][should]`), a bracket inside a word is none (`Part[y]`). */
function withoutBrackets(text: string): string {
  if (!/[[\]［］〔〕【】]/.test(text)) return text;
  return text
    .replace(/[\]］〕】](?=[[［〔【])/g, ' ')
    .replace(/\[\^[^\]\s]+\]|[[\]［］〔〕【】]/g, sign => (sign.startsWith('[^') ? sign : ''))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim();
}
