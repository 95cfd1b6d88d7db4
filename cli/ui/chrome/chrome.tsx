/** What Ink draws: the top line, the notice, a layer over the panes, the last line. Every text fits its row already. */
import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { textWidth } from '../../terminal/width.ts';
import { cropped } from '../frame.ts';
import type { Layer, MenuItem, PageLine, State } from '../model/state.ts';
import { type Styled, shownText } from '../model/views.ts';
import type { Palette } from '../styles.ts';
import { helpLines } from './help-lines.ts';
import { footerSpans, headerSpans, hintSpans, noticeText } from './texts.ts';

interface RowProps {
  spans: readonly Styled[];
  columns: number;
  palette: Palette;
}

/** One row of the screen, cut where it ends. */
function Row({ spans, columns, palette }: RowProps): ReactNode {
  return <Text wrap="truncate">{cropped(spans, columns, palette).text || ' '}</Text>;
}

interface FrameProps extends Omit<RowProps, 'spans'> {
  rows: number;
  header: readonly Styled[];
  notice: string;
  footer: readonly Styled[];
  children?: ReactNode;
}

/** The frame that all screens share. */
export function Frame({ columns, rows, palette, header, notice, footer, children }: FrameProps): ReactNode {
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Row spans={header} columns={columns} palette={palette} />
      {notice && (
        <Row spans={[{ text: ` ${notice}`, colour: 'notice' }]} columns={columns} palette={palette} />
      )}
      <Box flexDirection="column" flexGrow={1} overflow="hidden">
        {children}
      </Box>
      <Row spans={footer} columns={columns} palette={palette} />
    </Box>
  );
}

/** The chrome of a pair. */
export function ReviewChrome({ state }: { state: State }): ReactNode {
  const { size, palette } = state;
  const layer = state.layers.at(-1);
  const look = { columns: size.columns, palette };
  const footer =
    layer?.type === 'prompt'
      ? promptSpans(layer, size.columns)
      : layer
        ? layerHints(state)
        : footerSpans(state);
  return (
    <Frame {...look} rows={size.rows} header={headerSpans(state)} notice={noticeText(state)} footer={footer}>
      {layer && layer.type !== 'prompt' ? <LayerView layer={layer} state={state} /> : null}
    </Frame>
  );
}

const layerHints = (state: State): Styled[] =>
  state.message
    ? [{ text: ` ${shownText(state.message)}`, colour: 'notice' }]
    : [
        { text: ' j k', colour: 'citation' },
        { text: ' move  ' },
        { text: 'Enter', colour: 'citation' },
        { text: ' choose  ' },
        { text: 'q Esc', colour: 'citation' },
        { text: ' close' },
      ];

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

function LayerView({ layer, state }: { layer: Exclude<Layer, { type: 'prompt' }>; state: State }): ReactNode {
  const look = { columns: state.size.columns, palette: state.palette };
  const height = state.size.rows - 4;
  if (layer.type === 'menu') return <Menu layer={layer} height={height} {...look} />;
  const lines = layer.type === 'help' ? helpLines('review', look.columns) : layer.lines;
  return (
    <Page
      title={layer.type === 'help' ? 'Keys' : layer.title}
      lines={lines}
      top={layer.top}
      height={height}
      {...look}
    />
  );
}

type Look = Omit<RowProps, 'spans'>;

function Menu({
  layer,
  height,
  ...look
}: { layer: Extract<Layer, { type: 'menu' }>; height: number } & Look): ReactNode {
  return (
    <>
      <Row spans={[{ text: ` ${shownText(layer.title)}`, colour: 'heading' }]} {...look} />
      {layer.items.slice(layer.top, layer.top + height).map((item, at) => (
        <MenuRow
          key={`${item.id} ${item.text}`}
          item={item}
          isCurrent={layer.top + at === layer.at}
          {...look}
        />
      ))}
    </>
  );
}

function MenuRow({ item, isCurrent, ...look }: { item: MenuItem; isCurrent: boolean } & Look): ReactNode {
  const spans: Styled[] = [
    { text: isCurrent ? ' ▶ ' : '   ', colour: 'cursor' },
    { text: item.key ? `${item.key}  ` : '', colour: 'citation' },
    { text: shownText(item.text), ...(isCurrent ? { colour: 'heading' } : {}) },
  ];
  return <Row spans={spans} {...look} />;
}

export function Page({
  title,
  lines,
  top,
  height,
  ...look
}: { title: string; lines: readonly PageLine[]; top: number; height: number } & Look): ReactNode {
  const first = Math.max(0, Math.min(top, lines.length - height));
  return (
    <>
      <Row spans={[{ text: ` ${shownText(title)}`, colour: 'heading' }]} {...look} />
      {lines.slice(first, first + height).map(({ text, style }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other key
        <Row key={first + at} spans={[{ text: ` ${text}`, ...(style ? { colour: style } : {}) }]} {...look} />
      ))}
    </>
  );
}

/** The screen that is too small to show anything. */
export function TooSmall({ columns, rows }: { columns: number; rows: number }): ReactNode {
  return (
    <Text wrap="truncate">{`treaty needs 40 columns and 10 rows; here are ${columns} and ${rows}.`}</Text>
  );
}

export { hintSpans };
