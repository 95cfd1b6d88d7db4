/** The library, drawn by Ink. */
import type { ReactNode } from 'react';
import type { LibraryItem, LibraryState } from '../model/library.ts';
import { listHeight } from '../model/panes.ts';
import { type Styled, shownText } from '../model/views.ts';
import { type Look, Row } from './chrome.tsx';

/** The drafts to choose from, as many as have room. */
export function DraftList({ state, ...look }: { state: LibraryState } & Look): ReactNode {
  const height = listHeight(state) + 1;
  const top = Math.max(0, Math.min(state.at - Math.floor(height / 2), state.items.length - height));
  return state.items
    .slice(top, top + height)
    .map((item, at) => (
      <Row key={item.text} spans={itemSpans(item, top + at === state.at, state)} {...look} />
    ));
}

function itemSpans({ draft, text }: LibraryItem, isCurrent: boolean, { before }: LibraryState): Styled[] {
  const mark = draft && before && draft.path === before.path ? 'B ' : '  ';
  return [
    { text: isCurrent ? ' ▶ ' : '   ', colour: 'cursor' },
    { text: draft ? `  ${mark}` : '' },
    { text: shownText(text), ...(draft && !isCurrent ? {} : { colour: 'heading' }) },
  ];
}
