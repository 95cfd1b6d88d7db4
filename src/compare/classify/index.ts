/** The classes of a change, by visible rules. */
import type { BracketEvent, ChangeClass } from '../types.ts';
import { diffTokens, type Hunk, type Interner, tokenize } from '../words/index.ts';
import { editorialForm } from './editorial.ts';
import { modalsIn, withoutModals } from './modals.ts';
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
export function classify(changed: Changed, interner: Interner): ChangeClass[] {
  const classes = new Set<ChangeClass>();
  if (changed.renumbered) classes.add('renumbering');
  if (changed.optionResolved || changed.brackets.some(({ event }) => event !== 'kept'))
    classes.add('bracket');
  for (const text of [changed.heading, changed.text]) {
    for (const found of wordClasses(text, changed.renumbering, interner)) classes.add(found);
  }
  return ORDER.filter(name => classes.has(name));
}

function wordClasses(text: ChangedText, renumbering: Renumbering, interner: Interner): ChangeClass[] {
  if (text.before === text.after) return [];
  const [before, after] = [withoutBrackets(text.before), withoutBrackets(text.after)];
  if (before === after) return [];
  const diff = (one: string, two: string) =>
    diffTokens(tokenize(one, interner), tokenize(two, interner), { exact: true }).hunks;
  const untouched = before === text.before && after === text.after;
  let hunks = untouched ? text.hunks : diff(before, after);
  const found = new Set<ChangeClass>();
  if (hunks.some(({ deleted }) => /\d|^(?:bis|ter)$/.test(deleted))) {
    const followed = followReferences(before, renumbering);
    const rest = followed === before ? hunks : diff(followed, after);
    if (rest.length < hunks.length) {
      found.add('reference');
      hunks = rest;
      if (followed === after) return ['reference'];
    }
  }
  for (const hunk of hunks) for (const name of hunkClasses(hunk, text.joined ?? false)) found.add(name);
  if (found.size === 0 || (found.size === 1 && found.has('reference') && hunks.length > 0))
    found.add('editorial');
  return [...found];
}

/** Words that join two sentences, or no longer do. */
const JOINING = /^(?:and|or|et|ou|y|o|и|или)(?=\s|$)|(?<=\s)(?:and|or|et|ou|y|o|и|или)$/u;

/** What an edit is; nothing, if it is only editorial. */
function hunkClasses({ deleted, inserted }: Hunk, joined: boolean): ChangeClass[] {
  const form = (words: string) =>
    joined ? editorialForm(words).replace(JOINING, '').trim() : editorialForm(words);
  if (form(deleted) === form(inserted)) return [];
  const modal = modalsIn(deleted).sort().join('|') !== modalsIn(inserted).sort().join('|');
  const rest = !modal || form(withoutModals(deleted)) !== form(withoutModals(inserted));
  // A sentence that comes or goes brings its modal words along; only a changed one changes an obligation.
  if (!rest) return ['modal'];
  return modal && deleted !== '' && inserted !== '' ? ['modal', 'substantive'] : ['substantive'];
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
