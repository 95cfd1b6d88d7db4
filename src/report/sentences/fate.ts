/** What became of an article, in front of the names of all that share the fate, or of one. */
import { counted } from '../../document/index.ts';

export type Fate =
  | 'gone'
  | 'parts'
  | 'new'
  | 'formed'
  | 'rewritten'
  | 'merged'
  | 'split'
  | 'placeholder'
  | 'moved'
  | 'changed'
  | 'edited'
  | 'kept';

/** In the order in which they are said, the heaviest first. That no successor was found is all that a search can say. */
export const FATES: readonly { fate: Fate; says: string; weight: number }[] = [
  { fate: 'gone', says: 'Gone (no successor was found):', weight: 90 },
  { fate: 'parts', says: 'Gone as articles, with parts elsewhere:', weight: 89 },
  { fate: 'new', says: 'New (no predecessor was found):', weight: 88 },
  { fate: 'formed', says: 'New as articles, with parts from elsewhere:', weight: 87 },
  { fate: 'rewritten', says: 'Rewritten (another article took the subject):', weight: 86 },
  { fate: 'merged', says: 'Merged:', weight: 84 },
  { fate: 'split', says: 'Split off:', weight: 82 },
  { fate: 'placeholder', says: 'Only a placeholder now:', weight: 80 },
  { fate: 'moved', says: 'Moved:', weight: 78 },
  { fate: 'changed', says: 'Changed in every provision:', weight: 70 },
  { fate: 'edited', says: 'Changed in part:', weight: 60 },
  { fate: 'kept', says: 'Unchanged:', weight: 40 },
];

/** `Unchanged: 56 of 69 articles and annexes (the preamble counts as one).` */
export const unchangedSentence = (unchanged: number, standing: number, hasPreamble: boolean): string =>
  `Unchanged: ${unchanged} of ${counted(standing, 'article or annex', 'articles and annexes')}${hasPreamble ? ' (the preamble counts as one)' : ''}.`;

/** The same of one article, with the brackets that stand in it now. */
export function stripSentence(fate: Fate, name: string, open: number): string {
  const says = FATES.find(one => one.fate === fate)?.says ?? '';
  const brackets = open > 0 ? `; ${counted(open, 'pair of brackets', 'pairs of brackets')} now` : '';
  return `${says} ${name}${brackets}`;
}

/** The signs of the tree of the screen, and more of them: a strip says of an article alone what the tree says next to its title. */
export const FATE_SIGNS: Readonly<Record<Fate, string>> = {
  gone: '-',
  parts: '-',
  new: '+',
  formed: '+',
  rewritten: '≈',
  merged: '-',
  split: '+',
  placeholder: '?',
  moved: '>',
  changed: '~',
  edited: '~',
  kept: '=',
};

/** One word for each fate, beside the sign that stands for it in a strip. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  gone: 'gone',
  parts: 'gone, parts elsewhere',
  new: 'new',
  formed: 'new, parts from elsewhere',
  rewritten: 'rewritten',
  merged: 'merged',
  split: 'split off',
  placeholder: 'placeholder',
  moved: 'moved',
  changed: 'changed',
  edited: 'changed in part',
  kept: 'unchanged',
};
