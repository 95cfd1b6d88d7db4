/** What the comment on a provision says. The marks show what they can show: a comment is for what cannot be seen. */
import type { Row } from '../../compare/index.ts';
import {
  differs,
  type Finding,
  isBracketOpened,
  type Kin,
  type Remark,
  type RemarkTopic,
  remarksOn,
  sentenceInPlace,
} from '../../report/index.ts';

/** Which comments are written: flags and facts that the marks do not show, flags alone, or all that is said of a provision. */
export type CommentChoice = 'facts' | 'flags' | 'all';

/** What the marks of a redline show by themselves. */
const SHOWN: readonly RemarkTopic[] = ['presence', 'number', 'bracket', 'slight', 'note', 'open'];

/** What a flag on the same words says completely. Of a fact, the remark also says which way it changed. */
const SAID_BY_FLAGS: readonly RemarkTopic[] = ['bracket', 'modal', 'amount', 'definition'];

/** One line for each paragraph of the comment; none where nothing needs to be said. */
export function commentLines(
  row: Row,
  findings: readonly Finding[],
  kin: Kin,
  choice: CommentChoice,
): string[] {
  const told = choice === 'all' ? findings : findings.filter(finding => !isBracketOpened(finding));
  const flags = told.map(finding => `Flag, ${finding.severity}: ${sentenceInPlace(finding)}`);
  if (choice === 'flags' || !differs(row)) return flags;
  const said = told.map(({ says }) => says).join('\n');
  const all = remarksOn(row, kin);
  const remarks = all
    .filter(({ about }) => choice === 'all' || !SHOWN.includes(about))
    .filter(remark => !isSaid(remark, said) && !isSettledVerb(remark, all));
  return [...flags, ...remarks.map(({ text }) => text)];
}

/** Whether flags say it already: as it is written, or of the same words. */
function isSaid({ about, text }: Remark, said: string): boolean {
  if (said.includes(text)) return true;
  const words = quotedIn(text);
  return SAID_BY_FLAGS.includes(about) && words.length > 0 && words.every(one => said.includes(one));
}

/** Whether alternatives are verbs of an obligation, of which is said already which of them is left: `settled: “should/shall” → “shall”`. */
function isSettledVerb({ about, text }: Remark, remarks: readonly Remark[]): boolean {
  if (about !== 'outcome') return false;
  const words = quotedIn(text);
  return remarks.some(other => {
    const verbs = other.about === 'modal' ? quotedIn(other.text).flatMap(one => one.split('/')) : [];
    return words.length > 0 && words.every(one => verbs.includes(one));
  });
}

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/“([^”]*?)(?: …)?”/g)].map(([, quoted = '']) => quoted);
