/** What Ink draws: the notices, a menu, the last line. Every text fits its row already. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { textWidth } from '../../terminal/width.ts';
import { cropped } from '../frame.ts';
import { menuLines } from '../model/menus.ts';
import type { Layer, MenuItem } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';
import type { Palette } from '../styles.ts';
import type { Bars } from './bars.ts';

export interface Look {
  columns: number;
  palette: Palette;
}

/** One row of the screen, cut where it ends. */
export function Row({ spans, columns, palette }: Look & { spans: readonly Styled[] }): ReactNode {
  return <Text wrap="truncate">{cropped(spans, columns, palette).text || ' '}</Text>;
}

/** The notices, what stands right under them, and the last line. */
export function Frame({ bars, columns, children }: { bars: Bars; columns: number; children?: ReactNode }) {
  return (
    <Box flexDirection="column" width={columns}>
      {bars.notices.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other key
        <Text key={at} wrap="truncate">
          {row || ' '}
        </Text>
      ))}
      {children}
      <Text wrap="truncate">{bars.last || ' '}</Text>
    </Box>
  );
}

/** A list to choose from. The item with the pointer is shown in all its words. */
export function Menu({
  layer,
  height,
  ...look
}: { layer: Extract<Layer, { type: 'menu' }>; height: number } & Look): ReactNode {
  const rows = layer.items
    .slice(layer.top, layer.top + height)
    .flatMap((item, at) => itemRows(item, layer.top + at === layer.at, look))
    .slice(0, height);
  return (
    <>
      <Row spans={[{ text: ` ${shownText(layer.title)}`, colour: 'heading' }]} {...look} />
      {rows.map((spans, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other key
        <Row key={at} spans={spans} {...look} />
      ))}
    </>
  );
}

function itemRows(item: MenuItem, isCurrent: boolean, { columns }: Look): Styled[][] {
  const key: Styled = { text: item.key ? `${item.key}  ` : '', colour: 'citation' };
  const lead: Styled[] = [{ text: isCurrent ? ' ▶ ' : '   ', colour: 'cursor' }, key];
  const style = isCurrent || item.style === 'heading' ? 'heading' : item.style;
  const [first = '', ...rest] = isCurrent
    ? menuLines(item, columns)
    : [shortened(shownText(item.text), columns - 4 - key.text.length)];
  const line = (text: string): Styled => ({ text, ...(style ? { colour: style } : {}) });
  return [
    [...lead, line(first)],
    ...rest.map(text => [{ text: ' '.repeat(3 + key.text.length) }, line(text)]),
  ];
}

/** A text with a sign where it goes on. */
function shortened(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let kept = text.slice(0, room - 1);
  while (textWidth(kept) > room - 1) kept = kept.slice(0, -1);
  return `${kept}…`;
}
