/** The overview of a pair: the strip of articles, the ledger, and columns that stand below one another. */
import { describe, expect, it } from 'vitest';
import { press } from '../../../cli/ui/keyboard.ts';
import { factState } from '../../../cli/ui/load-pair.ts';
import { menuRows } from '../../../cli/ui/model/menu-rows.ts';
import { overviewMenu } from '../../../cli/ui/model/overview.ts';
import type { State } from '../../../cli/ui/model/state.ts';
import { auditReferences, citationOf, type ReferenceAudit, reportOf } from '../../../src/index.ts';
import { openedPair } from './opened-pair.ts';

const article = (number: number, words: string) => `Article ${number} — Title ${number}\n${words}\n`;
const BEFORE = Array.from({ length: 30 }, (_, at) => article(at + 1, `Party ${at} shall [act] now.`)).join(
  '',
);
const AFTER = Array.from({ length: 30 }, (_, at) =>
  article(at + 1, at === 6 ? 'Party 6 should act now.' : `Party ${at} shall [act] now.`),
).join('');

async function overview(columns = 80): Promise<State> {
  const state = await openedPair(BEFORE, AFTER, { size: { columns, rows: 24 } });
  return { ...state, layers: [overviewMenu(state)] };
}

const keys = (state: State, ...names: string[]): State =>
  names.reduce((now, key) => press(now, { type: 'key', key })[0], state);

function rows(state: State): string[] {
  const menu = state.layers.at(-1);
  if (menu?.type !== 'menu') return [];
  return menuRows(menu, state.size.columns, 60).map(spans => spans.map(({ text }) => text).join(''));
}

const toStrip = (state: State): State => {
  const menu = state.layers.at(-1);
  const at = menu?.type === 'menu' ? menu.items.findIndex(({ cells }) => cells) : -1;
  return menu?.type === 'menu' ? { ...state, layers: [{ ...menu, at }] } : state;
};

const reportFor = ({ document: { comparison, drafts } }: State, audit?: ReferenceAudit) =>
  reportOf({ comparison, drafts, findings: [], ...(audit ? { audit } : {}) });

const here = ({ document, cursor }: State): string => {
  const row = document.entries[cursor.entry]?.row;
  return row ? citationOf(row) : '';
};

describe('the strip', () => {
  it('has a cell for each article, wrapped, under the signs that occur in it', async () => {
    const said = rows(await overview());
    const at = said.findIndex(row => row.includes('Articles:'));
    expect(said[at]).toBe('   Articles: ~ changed; = unchanged; [ in brackets');
    expect(said[at + 1]).toMatch(/^ {3}1=\[ {2}2=\[ {2}3=\[ {2}4=\[ {2}5=\[ {2}6=\[ {2}7~ {2}8=\[/);
    expect(said.every(row => row.length <= 80)).toBe(true);
    expect(said[at + 2]).toMatch(/^ {3}\d+=\[ {2}/);
  });

  it('is walked with the arrows, says what each cell means, and Enter goes there', async () => {
    const strip = toStrip(await overview());
    const seventh = keys(strip, ...Array(6).fill('right'));
    expect(rows(seventh)).toContain('   Changed in every provision: 7 Title 7');
    expect(here(keys(seventh, 'enter'))).toBe('7');
    expect(rows(keys(seventh, 'left'))).toContain('   Unchanged: 6 Title 6; 1 pair of brackets now');
  });

  it('is left downwards from its last line only', async () => {
    const strip = toStrip(await overview());
    const below = keys(strip, 'down');
    expect(below.layers.at(-1)).toMatchObject({ at: (strip.layers.at(-1) as { at: number }).at });
    const after = keys(below, ...Array(4).fill('down'));
    expect((after.layers.at(-1) as { at: number }).at).toBeGreaterThan(
      (strip.layers.at(-1) as { at: number }).at,
    );
  });

  it('keeps the pointer when flags are found', async () => {
    const strip = keys(toStrip(await overview()), 'right', 'right');
    const found = { ...strip, ...factState(strip, { type: 'report', report: reportFor(strip) }) };
    const menu = found.layers.at(-1);
    expect(menu).toMatchObject({ cell: 2 });
    expect(menu?.type === 'menu' && menu.items[menu.at]?.cells).toBeTruthy();
  });
});

describe('the ledger', () => {
  it('has a line for each article with brackets, its figures in a column', async () => {
    const said = rows(await overview());
    const at = said.findIndex(row => row.includes('By article, before → now'));
    const [first = '', second = ''] = said.slice(at + 1);
    expect(first).toMatch(/^ {3}\d+ Title \d+ +1 → [01]/);
    expect(second.indexOf('→')).toBe(first.indexOf('→'));
  });
});

describe('an entry with a list', () => {
  const menuOf = (state: State) => {
    const menu = state.layers.at(-1);
    if (menu?.type !== 'menu') throw new Error('no list is open');
    return menu;
  };
  const at = (state: State, isWanted: (text: string) => boolean): State => {
    const menu = menuOf(state);
    return { ...state, layers: [{ ...menu, at: menu.items.findIndex(({ text }) => isWanted(text)) }] };
  };

  it('opens all that it names, each to go to', async () => {
    const kept = at(await overview(), text => text.startsWith('Unchanged:'));
    const list = keys(kept, 'enter');
    expect(menuOf(list).items).toHaveLength(29);
    expect(here(keys(list, 'down', 'enter'))).toBe('2');
    expect(keys(list, 'down', 'enter').layers).toEqual([]);
    expect(keys(list, 'q').layers).toHaveLength(1);
  });

  it('has the references that name nothing, once they were looked for', async () => {
    const one =
      article(1, 'Each Party shall act under article 2.') + article(2, 'The Parties meet in spring.');
    const two =
      article(1, 'Each Party shall act at once under article 9.') + article(2, 'The Parties meet in spring.');
    const pair = await openedPair(one, two);
    const { before, after } = pair.document.drafts;
    const open = { ...pair, layers: [overviewMenu(pair)] };
    const found = factState(open, {
      type: 'report',
      report: reportFor(pair, auditReferences(before, after)),
    });
    const said = at({ ...open, ...found }, text => text.startsWith('References that name nothing'));
    expect(here(keys(said, 'enter', 'enter'))).toBe('1');
  });
});

describe('a citation', () => {
  it('can be jumped to from the overview and any other list', async () => {
    const prompt = keys(await overview(), ':');
    expect(here(keys(prompt, '1', '2', 'enter'))).toBe('12');
    expect(keys(prompt, '1', '2', 'enter').layers).toEqual([]);
    expect(keys(prompt, '1', '2', 'enter').message).toBe('12: unchanged');
  });
});
