/** The library, drawn by Ink. */
import { Text } from 'ink';
import type { ReactNode } from 'react';
import { cropped } from '../frame.ts';
import { type LibraryItem, type LibraryState, libraryNotice } from '../model/library.ts';
import { type Styled, shownText } from '../model/views.ts';
import { Frame, Page } from './chrome.tsx';
import { helpLines } from './help-lines.ts';
import { hintSpans } from './texts.ts';

export function LibraryChrome({ state }: { state: LibraryState }): ReactNode {
  const { size, palette, library, message } = state;
  const title = ` Library  ${shownText(library.directory)}`;
  const footer = message
    ? [{ text: ` ${shownText(message)}`, colour: 'notice' }]
    : [
        { text: ' Enter', colour: 'citation' },
        { text: ' compare with the draft before ' },
        ...hintSpans('library', size.columns - 40),
      ];
  const height = size.rows - 4;
  const look = { columns: size.columns, palette };
  const top = Math.max(0, Math.min(state.at - Math.floor(height / 2), state.items.length - height));
  return (
    <Frame
      {...look}
      rows={size.rows}
      header={[{ text: title.padEnd(size.columns), colour: 'bar' }]}
      notice={libraryNotice(library)}
      footer={footer}
    >
      {state.isHelp ? (
        <Page
          title="Keys"
          lines={helpLines('library', size.columns)}
          top={state.helpTop}
          height={height}
          {...look}
        />
      ) : (
        state.items.slice(top, top + height).map((item, at) => (
          <Text key={item.text} wrap="truncate">
            {cropped(itemSpans(item, top + at === state.at, state), size.columns, palette).text}
          </Text>
        ))
      )}
    </Frame>
  );
}

function itemSpans({ draft, text }: LibraryItem, isCurrent: boolean, { before }: LibraryState): Styled[] {
  const mark = draft && before && draft.path === before.path ? 'B ' : '  ';
  return [
    { text: isCurrent ? ' ▶ ' : '   ', colour: 'cursor' },
    { text: draft ? `  ${mark}` : '' },
    { text: shownText(text), ...(draft && !isCurrent ? {} : { colour: 'heading' }) },
  ];
}
