/** What Ink draws: the notices, a menu, the last line. Every text fits its row already. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { cropped } from '../frame.ts';
import { menuRows } from '../model/menu-rows.ts';
import type { Layer } from '../model/state.ts';
import type { Styled } from '../model/views.ts';
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

/** A list to choose from. */
export function Menu({
  layer,
  height,
  ...look
}: { layer: Extract<Layer, { type: 'menu' }>; height: number } & Look): ReactNode {
  return (
    <>
      {menuRows(layer, look.columns, height).map((spans, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen has no other key
        <Row key={at} spans={spans} {...look} />
      ))}
    </>
  );
}
