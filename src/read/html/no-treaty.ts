/** Pages that hold no treaty: errors, doors that are shut, pages that a program would have to fill. */
import type { Root } from 'hast';
import { counted, headedLabelAt } from '../../document/index.ts';
import type { SourceBlock } from '../blocks.ts';
import { labelAt } from '../line-start.ts';
import { plainWords } from '../plain-words.ts';
import { countWords, elementsIn, textOf } from './nodes.ts';
import type { Remarks } from './remarks.ts';

/** A page with more words than such pages have is read without suspicion. */
const MOST_WORDS = 400;

const KINDS: readonly [RegExp, string][] = [
  [
    /\b(?:404|410)\b|not found|no longer (?:available|exists)|introuvable|no encontrad[ao]|не найдена/i,
    'an error page',
  ],
  [/\b(?:401|403)\b|access denied|forbidden|unauthori[sz]ed|accès refusé/i, 'a page that refuses access'],
  [/\b(?:500|502|503|504)\b|internal server error|service unavailable|bad gateway/i, 'an error page'],
  [/\b(?:log|sign) ?in\b|password|mot de passe|contraseña|session (?:has )?expired/i, 'a page to log in at'],
  [
    /captcha|are you (?:a )?(?:human|robot)|checking your browser|verify you are/i,
    'a page that keeps programs out',
  ],
  [/(?:enable|requires?|activate) javascript/i, 'a page that a script fills'],
];

/** Tells if a page looks like none that holds a treaty. */
export function tellWhatIsNoTreaty(root: Root, blocks: readonly SourceBlock[], remarks: Remarks): void {
  const elements = elementsIn(root);
  const frames = elements.filter(({ tagName, properties }) => /^i?frame$/.test(tagName) && properties.src);
  const texts = blocks.map(block => (block.type === 'words' ? plainWords(block.words) : ''));
  const words = countWords(texts.join(' '));
  const [frame] = frames;
  if (frame) {
    const which = counted(frames.length, 'other page');
    remarks.tell(
      'frames',
      `The page shows ${which} in it (${String(frame.properties.src)}): save that as a file of its own`,
      frame,
    );
  }
  if (blocks.length === 0) {
    remarks.tell(
      'not-a-treaty',
      'There are no words in this page: perhaps a script puts them there. Save it from a browser, or as plain text',
    );
    return;
  }
  const isStructured =
    texts.some(text => headedLabelAt(text) !== null) || texts.filter(text => labelAt(text)).length > 2;
  if (words > MOST_WORDS || isStructured) return;
  const title = elements.find(({ tagName }) => tagName === 'title');
  const shown = [
    title ? textOf(title) : '',
    ...elements.filter(({ tagName }) => tagName === 'noscript').map(textOf),
    ...texts,
  ].join('\n');
  const kind = KINDS.find(([pattern]) => pattern.test(shown))?.[1];
  if (kind) remarks.tell('not-a-treaty', `This seems to be ${kind}, not a treaty`);
}
