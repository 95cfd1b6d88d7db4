/** The lines above and below the panes, painted. */
import { textWidth } from '../../terminal/width.ts';
import { cropped } from '../frame.ts';
import type { LibraryState } from '../model/library.ts';
import { noticeLines } from '../model/panes.ts';
import type { Layer, State } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';
import type { Palette } from '../styles.ts';
import { footerSpans, headerSpans, hintSpans } from './texts.ts';

export interface Bars {
  top: string;
  notices: readonly string[];
  last: string;
}

/** Of a pair. */
export function reviewBars(state: State): Bars {
  const { size, notices } = state;
  const layer = state.layers.at(-1);
  const below =
    layer?.type === 'prompt'
      ? promptSpans(layer, size.columns)
      : layer
        ? layerHints(state, layer)
        : footerSpans(state);
  return barsOf(headerSpans(state), notices, below, state);
}

/** Of the library. */
export function libraryBars(state: LibraryState): Bars {
  const { size, library, message } = state;
  const title = ` Library  ${shownText(library.directory)}`;
  const below = message
    ? [{ text: ` ${shownText(message)}`, colour: 'notice' }]
    : [
        { text: ' Enter', colour: 'citation' },
        { text: ' compare with the previous draft ' },
        ...hintSpans('library', size.columns - 40),
      ];
  return barsOf([{ text: title.padEnd(size.columns), colour: 'bar' }], state.notices, below, state);
}

function barsOf(
  header: readonly Styled[],
  notices: readonly string[],
  below: readonly Styled[],
  { size, palette }: { size: State['size']; palette: Palette },
): Bars {
  const paint = (spans: readonly Styled[]) => cropped(spans, size.columns, palette).text;
  const lines = noticeLines(notices, size);
  return {
    top: paint(header),
    notices: lines.map(text => paint([{ text: ` ${text}`, colour: 'notice' }])),
    last: paint(below),
  };
}

const layerHints = (state: State, layer: Layer): Styled[] => {
  if (state.message) return [{ text: ` ${shownText(state.message)}`, colour: 'notice' }];
  const choose = layer.type === 'menu' ? [{ text: 'Enter', colour: 'citation' }, { text: ' choose  ' }] : [];
  const isStrip = layer.type === 'menu' && layer.items[layer.at]?.cells !== undefined;
  const beside = isStrip ? [{ text: '← →', colour: 'citation' }, { text: ' article  ' }] : [];
  return [
    { text: ' j k', colour: 'citation' },
    { text: ' move  ' },
    ...beside,
    ...choose,
    { text: ':', colour: 'citation' },
    { text: ' jump  ' },
    { text: 'q Esc', colour: 'citation' },
    { text: ' close' },
  ];
};

/** The end of a long answer is what is being typed: the start goes out of sight. */
function promptSpans(
  { title, value, cursor }: Extract<Layer, { type: 'prompt' }>,
  columns: number,
): Styled[] {
  const lead = ` ${shownText(title)}: `;
  let front = value.slice(0, cursor);
  while (front !== '' && textWidth(lead) + textWidth(front) > columns - 4)
    front = [...front].slice(1).join('');
  const [at = ' ', ...rest] = [...value.slice(cursor)];
  return [
    { text: lead, colour: 'heading' },
    { text: front },
    { text: at, colour: 'match' },
    { text: rest.join('') },
  ];
}
