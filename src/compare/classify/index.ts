/** The classes of a change, by visible rules. */
import type { BracketEvent, ChangeClass, Segment } from '../types.ts';
import { diffWords } from '../words/index.ts';
import { editorialForm } from './editorial.ts';
import { modalsIn, withoutModals } from './modals.ts';
import { followReferences, type Renumbering } from './references.ts';

export type { Renumbering } from './references.ts';

export interface Changed {
  before: string;
  after: string;
  heading: readonly Segment[];
  brackets: readonly BracketEvent[];
  /** The texts are those of several provisions on one side: a word that joins them says nothing. */
  joined: boolean;
  /** A labelled alternative became an ordinary provision, or the other way round. */
  optionResolved: boolean;
  renumbered: boolean;
  renumbering: Renumbering;
}

/**
 * `renumbering` and `bracket` say what happened around the words. Of the words themselves, what only follows a
 * renumbering is `reference`, what only changes punctuation or spelling is `editorial`, changes of modal words and hedges
 * are `modal`, and the rest is `substantive`.
 */
export function classify(changed: Changed): ChangeClass[] {
  const classes = new Set<ChangeClass>();
  if (changed.renumbered) classes.add('renumbering');
  if (changed.optionResolved || changed.brackets.some(({ event }) => event !== 'kept'))
    classes.add('bracket');
  const heading = (gone: Segment['op']) =>
    changed.heading.map(({ op, text }) => (op === gone ? '' : text)).join('');
  for (const found of wordClasses(heading('insert'), heading('delete'), { ...changed, joined: false }))
    classes.add(found);
  for (const found of wordClasses(changed.before, changed.after, changed)) classes.add(found);
  return ORDER.filter(name => classes.has(name));
}

/** Words that join two sentences, or no longer do. */
const JOINING = /^(?:and|or|et|ou|y|o|и|или)(?=\s|$)|(?<=\s)(?:and|or|et|ou|y|o|и|или)$/u;

const ORDER: readonly ChangeClass[] = [
  'editorial',
  'renumbering',
  'reference',
  'bracket',
  'modal',
  'substantive',
];

function wordClasses(
  before: string,
  after: string,
  { renumbering, joined }: Pick<Changed, 'renumbering' | 'joined'>,
): ChangeClass[] {
  const [plainBefore, plainAfter] = [withoutBrackets(before), withoutBrackets(after)];
  if (plainBefore === plainAfter) return [];
  const found: ChangeClass[] = [];
  const followed = followReferences(plainBefore, renumbering);
  if (followed !== plainBefore && editsOf(followed, plainAfter) < editsOf(plainBefore, plainAfter))
    found.push('reference');
  const base = found.length > 0 ? followed : plainBefore;
  if (base === plainAfter) return found;
  if (editorialForm(base) === editorialForm(plainAfter)) return [...found, 'editorial'];
  for (const { deleted, inserted } of hunksOf(base, plainAfter)) {
    const form = (text: string) =>
      joined ? editorialForm(text).replace(JOINING, '').trim() : editorialForm(text);
    if (form(deleted) === form(inserted)) continue;
    const rest = editorialForm(withoutModals(deleted)) !== editorialForm(withoutModals(inserted));
    if (rest) found.push('substantive');
    if (changesModal(deleted, inserted) && (!rest || (deleted !== '' && inserted !== '')))
      found.push('modal');
  }
  return found.length > 0 ? found : [joined ? 'editorial' : 'substantive'];
}

/** A sentence that comes or goes brings its modal words along; only a changed one changes an obligation. */
const changesModal = (deleted: string, inserted: string) =>
  modalsIn(deleted).sort().join('|') !== modalsIn(inserted).sort().join('|');

/** Adjacent alternatives are two words (`[shall][should]`), a bracket inside a word is none (`Part[y]`). */
const withoutBrackets = (text: string) =>
  text
    .replace(/[\]］〕】](?=[[［〔【])/g, ' ')
    .replace(/\[\^[^\]\s]+\]|[[\]［］〔〕【】]/g, sign => (sign.startsWith('[^') ? sign : ''))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim();

const editsOf = (before: string, after: string): number =>
  diffWords(before, after, { exact: true }).segments.filter(({ op }) => op !== 'equal').length;

interface Hunk {
  deleted: string;
  inserted: string;
}

/** The exact edits, each with what it puts in the place of what. */
function hunksOf(before: string, after: string): Hunk[] {
  const hunks: Hunk[] = [];
  let open: Hunk | null = null;
  for (const { op, text } of diffWords(before, after, { exact: true }).segments) {
    if (op === 'equal') {
      open = null;
      continue;
    }
    if (!open) {
      open = { deleted: '', inserted: '' };
      hunks.push(open);
    }
    if (op === 'delete') open.deleted += text;
    else open.inserted += text;
  }
  return hunks;
}
