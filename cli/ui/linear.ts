/** The screen as lines, for screen readers: what changed since the last key, announced once. */
import { citationOf, counted, marked, placeRemarks, provisionName, wordRemarks } from '../../src/index.ts';
import { positionText } from './chrome/texts.ts';
import type { ShownFlag } from './model/flags.ts';
import { helpLines } from './model/help-lines.ts';
import type { LibraryState } from './model/library.ts';
import type { State } from './model/state.ts';
import { shownText } from './model/views.ts';

/** What to announce now; empty if nothing is new. */
export function announcement(state: State | LibraryState, told: State | null): string {
  if ('items' in state) return libraryLine(state);
  const lines: string[] = [];
  if (told?.document !== state.document)
    lines.push(`${state.names.before} to ${state.names.after}.`, ...state.notices);
  if (state.message && state.message !== told?.message) lines.push(state.message);
  const layer = state.layers.at(-1);
  if (layer?.type === 'prompt') {
    if (told?.layers.length !== state.layers.length)
      lines.push(`${layer.title}: type, then Enter; Escape cancels.`);
  } else if (layer?.type === 'menu') {
    if (told?.layers.length !== state.layers.length)
      lines.push(`${layer.title}: ${counted(layer.items.length, 'item')}.`);
    const item = layer.items[layer.at];
    if (item && told?.layers.at(-1) !== layer)
      lines.push(`${layer.at + 1} of ${layer.items.length}: ${item.text}`);
  } else if (layer && told?.layers.at(-1) !== layer) {
    const page = layer.type === 'help' ? { title: 'Keys', lines: helpLines('review', 999) } : layer;
    lines.push(page.title, ...page.lines.map(({ text }) => text));
  } else if (!layer && (told?.cursor.entry !== state.cursor.entry || told.document !== state.document)) {
    lines.push(...provisionLines(state));
  } else if (told && told.flags !== state.flags) {
    // Found after the provision was read out.
    const said = flagLines(told);
    lines.push(...flagLines(state).filter(line => !said.includes(line)));
  }
  return lines.map(line => `${shownText(line).trimEnd()}\r\n`).join('');
}

function provisionLines(state: State): string[] {
  const entry = state.document.entries[state.cursor.entry];
  if (!entry) return ['nothing to show'];
  const { row } = entry;
  const name = entry.isHead ? provisionName(row) : citationOf(row);
  const note = state.notes.of.get(entry.at)?.note;
  const words = [marked(row.heading ?? []), marked(row.text)].filter(Boolean).join('. ');
  const said = [...placeRemarks(row), ...wordRemarks(row, state.document.kin)];
  return [
    `${name}, ${row.change}. ${positionText(state)}.`,
    words,
    ...said,
    ...flagLines(state),
    ...(note ? [`note: ${note}`] : []),
  ].filter(Boolean);
}

function flagLines({ flags, cursor }: State): string[] {
  const said = (word: string, found: readonly ShownFlag[] = []) =>
    found.map(({ sentence, rule }) => `${word}: ${sentence} (${rule})`);
  return [
    ...said('flag', flags?.of.get(cursor.entry)),
    ...said('on the watchlist', flags?.watched.get(cursor.entry)),
  ];
}

function libraryLine({ items, at, message }: LibraryState): string {
  const item = items[at];
  return `${[message, item ? `${at + 1} of ${items.length}: ${item.text}` : 'no drafts'].filter(Boolean).map(shownText).join('\r\n')}\r\n`;
}
