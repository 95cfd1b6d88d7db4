/** The words of one provision: its label where it is printed, its heading, its text. */

import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Row, Segment } from '../../../compare/index.ts';
import { visible } from '../../../document/index.ts';
import type { Entered } from '../../../report/index.ts';
import { leadOf, leadOfSide } from '../../label-lead.ts';
import { type NoteLink, segmentNodes } from '../segments.ts';

export interface Words {
  /** The label, after the brackets that it opens. */
  label: ElementContent[];
  heading: ElementContent[];
  text: ElementContent[];
}

/** Both sides with their marks, or one side as it stands in its draft, with what the other has not marked in it. */
export function wordsOf(
  { row, label, opens }: Entered,
  noteLink: NoteLink,
  side?: 'before' | 'after',
): Words {
  const isOf = ({ op }: Segment) =>
    !side || op === 'equal' || op === (side === 'before' ? 'delete' : 'insert');
  const [lead, rest] = side ? leadOfSide(row.text.filter(isOf), opens[side]) : leadOf(row.text, opens);
  return {
    label: [...segmentNodes(lead), ...labelNodes(label, row, side)],
    heading: segmentNodes((row.heading ?? []).filter(isOf), noteLink),
    text: segmentNodes(rest, noteLink),
  };
}

/** Where only one draft has the provision, its label is not marked: the whole line is. */
function labelNodes(
  { before, after }: Entered['label'],
  { before: wasAt, after: isAt }: Row,
  side?: 'before' | 'after',
): ElementContent[] {
  const [was, is] = [visible(before), visible(after)];
  if (side === undefined && wasAt !== null && isAt !== null && was !== is) {
    const marks = [
      ...(was ? [h('del', was)] : []),
      ...(was && is ? [space()] : []),
      ...(is ? [h('ins', is)] : []),
    ];
    return [h('b.label', marks), space()];
  }
  const printed = side === 'before' || isAt === null ? was : is;
  return printed === '' ? [] : [h('b.label', printed), space()];
}

const space = (): ElementContent => ({ type: 'text', value: ' ' });
