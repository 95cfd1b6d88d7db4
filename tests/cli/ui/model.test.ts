/** The screen without a terminal: what keys do to the state, and what a frame shows of it. */
import { describe, expect, it } from 'vitest';
import { bodyPanes } from '../../../cli/ui/frame.ts';
import { press } from '../../../cli/ui/keyboard.ts';
import { detailsOf } from '../../../cli/ui/model/detail.ts';
import { exported } from '../../../cli/ui/model/menus.ts';
import { notesOf, placeNotes } from '../../../cli/ui/model/notes.ts';
import type { State } from '../../../cli/ui/model/state.ts';
import { writeNotes } from '../../../cli/ui/notes-file.ts';
import { Painter } from '../../../cli/ui/painter.ts';
import { cellsOf } from '../../../cli/ui/screen/cells.ts';
import { PALETTES } from '../../../cli/ui/styles.ts';
import { citationOf, parseYaml } from '../../../src/index.ts';
import { openedPair } from './opened-pair.ts';

const BEFORE = `Article 1 — Aims
1. The Parties shall cooperate.
2. They shall [promptly] meet under article 2.
Article 2 — Meetings
Meetings are held in spring.
`;
const AFTER = `Article 1 — Aims
1. The Parties should cooperate.
2. They shall promptly meet under article 3.
Article 2 — Costs
Each Party bears its own costs.
Article 3 — Meetings
Meetings are held in spring.
`;

const opened = (size?: State['size']) =>
  openedPair(BEFORE, AFTER, { palette: PALETTES.mono, ...(size ? { size } : {}) });

const keys = (state: State, ...names: string[]): State =>
  names.reduce((now, key) => press(now, { type: 'key', key })[0], state);

const type = (state: State, text: string): State =>
  keys(state, ...[...text].map(sign => (sign === ' ' ? 'space' : sign)));

const here = ({ document, cursor }: State): string => {
  const row = document.entries[cursor.entry]?.row;
  return row ? citationOf(row) : '';
};

describe('keys', () => {
  it('walk changes, articles and lines, with counts', async () => {
    const state = await opened();
    expect(here(keys(state, 'n'))).toBe('1(1)');
    expect(here(keys(state, 'J'))).toBe('2');
    expect(here(keys(state, 'J', 'J', 'K'))).toBe('2');
    expect(here(keys(state, '3', 'G'))).toBe('3');
    expect(keys(state, '2', 'j').cursor).toEqual(keys(state, 'j', 'j').cursor);
  });

  it('of two wait for the second, and an unknown one does nothing', async () => {
    const state = await opened();
    expect(keys(state, ']').prefix).toBe(']');
    expect(keys(state, ']', 'escape').prefix).toBe('');
    expect(keys(state, '~').cursor).toEqual(state.cursor);
    expect(keys(state, '~').message).toContain('? lists the keys');
  });

  it('find a provision by its number in either draft', async () => {
    const state = await opened();
    const jumped = keys(type(keys(state, ':'), 'art. 3'), 'enter');
    expect(here(jumped)).toBe('3');
    expect(jumped.message).toBe('3, was 2');
    expect(here(keys(jumped, 'backspace'))).toBe(here(state));
  });

  it('in a prompt are words, and edit as in a shell', async () => {
    const state = await opened();
    const prompt = keys(type(keys(state, ':'), 'quit now'), 'C-w', 'C-a', '1', 'C-e', 'backspace');
    expect(prompt.layers.at(-1)).toMatchObject({ type: 'prompt', value: '1quit' });
    expect(keys(prompt, 'escape').layers).toEqual([]);
  });

  it('search across all words, and Esc goes back', async () => {
    const state = await opened();
    const found = keys(type(keys(state, '/'), 'SPRING'), 'enter');
    expect(here(found)).toBe('3');
    expect(keys(found, 'escape').search).toBe('');
  });

  it('Q and :q quit with 0 and ^C with 130, also from a layer', async () => {
    const typed = type(keys(await opened(), ':'), 'q');
    expect(press(typed, { type: 'key', key: 'enter' })[1]).toEqual({ type: 'quit', exit: 0 });
    const state = keys(await opened(), '?');
    expect(press(state, { type: 'key', key: 'Q' })[1]).toEqual({ type: 'quit', exit: 0 });
    expect(press(state, { type: 'key', key: 'C-c' })[1]).toEqual({ type: 'quit', exit: 130 });
  });
});

describe('notes', () => {
  it('come back from their file as they were written, whatever is in them', async () => {
    const state = await opened();
    const noted = keys(type(keys(state, 'J', 'c'), 'see: "1" # no \\ [x]'), 'enter');
    const file = writeNotes(notesOf(noted.notes), noted.names);
    const { notes } = parseYaml(file) as { notes: Parameters<typeof placeNotes>[1] };
    expect(notes).toEqual(notesOf(noted.notes));
    expect(placeNotes(state.document, notes).of).toEqual(noted.notes.of);
  });

  it('whose provision is gone are kept apart, not dropped', async () => {
    const { document } = await opened();
    const lost = { citation: '99', side: 'after' as const, words: 'nowhere', note: 'keep me' };
    expect(notesOf(placeNotes(document, [lost]))).toEqual([lost]);
  });

  it('stand in what is written, with the redline', async () => {
    const state = await opened();
    const noted = keys(type(keys(state, 'n', 'c'), 'why'), 'enter');
    const text = exported(noted, 'noted');
    expect(text).toContain('## Article 1 — Aims');
    expect(text).toContain('> Note: why');
    expect(text).not.toContain('Costs');
  });
});

describe('a frame', () => {
  it.each([
    [40, 10],
    [80, 24],
    [120, 40],
    [200, 50],
  ])('of %i by %i has all its rows and passes no edge, in every view and layer', async (columns, rows) => {
    const state = await opened({ columns, rows });
    const states = [
      state,
      ...['s', 'v', '?', 'f', 'y', ':', 't', 'i', 'B', 'F', 'I'].map(key => keys(state, 'n', key)),
    ];
    for (const one of states) {
      for (const { left, width, rows } of bodyPanes(one, 1)) {
        expect(left + width).toBeLessThanOrEqual(columns);
        for (const row of rows) expect(cellsOf(row).length).toBeLessThanOrEqual(width);
      }
      let written = '';
      const write = (text: string) => {
        written = text;
      };
      const painter = new Painter({ size: { columns, rows }, write }, false, error => {
        throw error;
      });
      painter.draw(null, one);
      painter.close();
      const last = [...written.matchAll(/\[(\d+);\d+H/g)].map(([, row]) => Number(row));
      expect(Math.max(...last)).toBe(rows);
    }
  });
});

describe('the state of an article', () => {
  const said = (state: State) =>
    detailsOf(state, 60).lines.map(({ spans }) => spans.map(({ text }) => text).join(''));

  it('is that of its heading and of all that it holds', async () => {
    const state = await opened();
    expect(said(keys(state, '1', 'G'))).toContain('heading unchanged; 2 of its 2 provisions changed');
    expect(said(keys(state, '3', 'G'))).toContain('2 → 3: unchanged');
  });
});
