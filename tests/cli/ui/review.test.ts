/** `treaty review` as its users have it: the built program in a pseudo-terminal. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Opened } from './pty.ts';
import { AT_TOP, CYBERCRIME, LARGE, MODEL, RESTATED, SMALL, sessions, WIDE } from './sessions.ts';

const { treaty, again, run, bin, library, notes } = sessions();

/** Without colour, changes have signs, which a test can read. */
const SIGNS = { NO_COLOR: '1' };

describe('the screen', () => {
  it('opens a pair on the alternate screen and gives the terminal back on q', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows(RESTATED);
    expect(screen.kind()).toBe('alternate');
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
    expect(screen.kind()).toBe('normal');
    expect(screen.written()).toContain('\u001b[?25h');
    expect(screen.written()).not.toContain('\u001b[3J');
  });

  it('says what it does before it does it, and leaves no trace of that', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows(RESTATED);
    const [before = ''] = screen.written().split('\u001b[?1049h');
    expect(before).toContain('Opening un-cybercrime@2024-02 and un-cybercrime@2024-08 …');
    expect(before).toContain('Comparing …');
    screen.press('q');
    await screen.ended();
    expect(screen.screen().trim()).toBe('');
  });

  it('opens at a citation, in any form, and says where it went', async () => {
    const screen = treaty([...CYBERCRIME, 'art. 60bis'], SMALL);
    await screen.shows('60 bis is now 4');
    await screen.shows('moved from 60 bis to 4');
  });
});

describe('the layout', () => {
  it('puts tree, text and details side by side from 120 columns', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], WIDE);
    const text = await screen.shows('paired by');
    const row = text.split('\n').find(line => line.includes('States Parties shall help'));
    expect(row?.match(/│/g)).toHaveLength(2);
    expect(text).toContain('paired by: identical words');
  });

  it('shows one pane at a time at 80 columns, and goes to the others and back', async () => {
    const screen = treaty([...MODEL, '5'], SMALL);
    await screen.shows('Article 5');
    expect(screen.screen()).not.toContain('│');
    screen.press('i');
    await screen.shows('Refers to');
    screen.press('i');
    await screen.hides('Refers to');
  });

  it('fills a large screen and follows a resize at any time', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], LARGE);
    await screen.shows('paired by');
    screen.resize(SMALL);
    await screen.hides('│');
    await screen.shows('States Parties shall help');
    screen.resize({ columns: 30, rows: 8 });
    await screen.shows('needs 40x10');
    screen.resize(WIDE);
    await screen.shows('paired by');
  });
});

describe('moving', () => {
  it('goes line by line, and takes fifty keys of one write to the right place in few frames', async () => {
    const screen = treaty([...CYBERCRIME, '40'], SMALL);
    await screen.shows(/^ Article 40 /);
    await screen.shows('flagged: serious-crime-uses, mla-bracket');
    const frames = () => screen.written().split('?2026h').length;
    const before = frames();
    screen.press('j'.repeat(11));
    await screen.shows(/^ Article 40 · 40\(2\)/);
    screen.press(`${'j'.repeat(50)}${'k'.repeat(50)}`);
    screen.press('k'.repeat(11));
    await screen.shows(/^ Article 40 /);
    expect(frames() - before).toBeLessThanOrEqual(6);
  });

  it('steps through changes with n and N, and through articles with J and K', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press('n');
    await screen.shows('change 2 of 60');
    screen.press('nn');
    await screen.shows('change 4 of 60');
    screen.press('N');
    await screen.shows('change 3 of 60');
    screen.press('40G');
    await screen.shows(/^ Article 40/);
    screen.press('J');
    await screen.shows(/^ Article 41/);
    screen.press('KK');
    await screen.shows(/^ Article 39/);
  });

  it('stops at brackets and at flagged provisions', async () => {
    const screen = treaty(AT_TOP, WIDE);
    await screen.shows(RESTATED);
    screen.press('40G');
    await screen.shows(/^ Article 40/);
    screen.press(']b');
    await screen.shows(/^ Article 40 · 40\(1\)/);
    await screen.shows('serious-crime-uses, mla-bracket');
    screen.press('g]f');
    await screen.shows(/! flagged/);
  });

  it('pages and goes to both ends', async () => {
    const screen = treaty(AT_TOP, LARGE);
    await screen.shows(/^ Title/);
    screen.press('G');
    await screen.shows('change 60 of 60');
    screen.press('g');
    await screen.shows(/^ Title/);
    screen.press(' ');
    await screen.hides('The States Parties to this Convention,');
    screen.press('b');
    await screen.shows(/^ Title/);
  });

  it('jumps to a citation, says where a provision went, and comes back', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press(':60bis\r');
    await screen.shows('60 bis is now 4');
    screen.press(':art. 35.1(c)\r');
    await screen.shows('35(1)(c)');
    screen.press('\u007f');
    await screen.shows(/^ Article 4 /);
    screen.press(':999\r');
    await screen.shows('no 999 in either draft');
  });
});

describe('finding', () => {
  it('searches as you type, counts, steps through matches, and ends with Esc where it is', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press('/dual crim');
    await screen.shows(/match 1 of \d+ provisions/);
    expect(screen.styleOf('dual crim')).not.toBeNull();
    screen.press('\rn');
    await screen.shows(/match 2 of/);
    screen.press('\u001b');
    await screen.shows(/change \d+ of 60/);
    expect(screen.kind()).toBe('alternate');
  });

  it('leaves a search that is given up where it began', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press('/extradit');
    await screen.shows(/match 1/);
    screen.press('\u001b');
    await screen.shows('change 1 of 60');
    screen.press('/nowhere at all\r');
    await screen.shows('not found');
  });

  it('filters what moved and what has certain words', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press('f');
    await screen.shows('substantive: more than editorial');
    screen.press('m');
    await screen.shows('only moved');
    await screen.shows('moved from 60 bis to 4');
    screen.press('fa');
    await screen.hides('only moved');
    screen.press('&serious crimes\r');
    await screen.shows('only "serious crimes"');
    screen.press('&\u0015no such words\r');
    await screen.shows('no provision passes the filter');
  });

  it('shows more around what a filter leaves', async () => {
    const screen = treaty([...MODEL, '5(3)'], SMALL, SIGNS);
    await screen.shows('Each Party {-shall-}');
    screen.press('fc');
    await screen.shows('only changed');
    const without = await screen.hides('Where neighbouring');
    expect(without).toContain('Each Party {-shall-}');
    screen.press('+');
    await screen.shows('Where neighbouring');
    screen.press('-');
    await screen.hides('Where neighbouring');
  });

  it('hides minor changes, with a sign in their place, and does not count them', async () => {
    const screen = treaty([...MODEL, 'title'], WIDE);
    await screen.shows('change 1 of 31');
    screen.press('W');
    const text = await screen.shows('minor changes hidden');
    expect(text).toContain('change 1 of 23');
    screen.press(':18\r');
    const hidden = await screen.shows(/▶· {2}Article 18 — Signature/);
    expect(hidden).toMatch(/· 18 Signature/);
    screen.press('W');
    await screen.shows('was 19, now 18');
  });

  it('shows watchlist clauses that did not change, and lists all flags to go to', async () => {
    const screen = treaty([...CYBERCRIME, '35(1)(c)'], WIDE);
    await screen.shows('8 flagged, 25 unverified in these drafts, 36 unchanged; F lists them');
    const text = screen.screen();
    expect(text).toContain('35(1)(c), cooperation on');
    expect(text).toContain('(coop-serious-crime, high)');
    expect(text).toMatch(/▶ w +\(c\) collecting/);
    screen.press('F');
    const list = await screen.shows('Flags: 8 flagged, 25 unverified in these drafts, 36 unchanged');
    expect(list).toMatch(/high +6\(2\) +no leave to suppress rights/);
    screen.press('jjj\r');
    await screen.shows(/^ Article 6 · 6\(2\)/);
    screen.press('FGj\r');
    await screen.shows(/^ Article 17/);
  });

  it('shows the flags that stand at no provision with the title, and says so where one is chosen', async () => {
    const screen = treaty(AT_TOP, LARGE);
    await screen.shows('On the watchlist, not at a single provision');
    screen.press('F');
    await screen.shows('Enter choose');
    const list = screen.screen().split('\n');
    const at = list.findIndex(line => line.includes('whistleblowers: not found'));
    // Headings between the findings are passed over.
    const steps = list.slice(0, at + 1).filter(line => /^ {3}(?:high|medium|low) /.test(line)).length;
    screen.press(`${'j'.repeat(steps)}\r`);
    await screen.shows('this entry does not concern a single provision');
  });

  it('shows all notices in one place', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows(RESTATED);
    screen.press('I');
    const page = await screen.shows('What to know before relying');
    expect(page).toContain("Restatement: these words are the project's, not the wording of the treaty.");
    expect(page).toContain('A/AC.291/L.15');
  });

  it('follows a cross-reference and comes back', async () => {
    const screen = treaty([...CYBERCRIME, '40(2)'], WIDE);
    await screen.shows('article 18 → 18');
    screen.press('\t');
    await screen.shows('Enter follows');
    screen.press('\r');
    await screen.shows(/^ Article 18 /);
    screen.press('\u007f');
    await screen.shows(/^ Article 40 · 40\(2\)/);
  });

  it('folds an article and opens it where a jump leads into it', async () => {
    const screen = treaty([...CYBERCRIME, '40'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('\r');
    await screen.shows(/provisions folded, 20 changed/);
    screen.press(':40(1)\r');
    await screen.shows('States Parties shall help');
    screen.press('zM');
    await screen.hides('States Parties shall help');
    screen.press('zR');
    await screen.shows('States Parties shall help');
  });
});

describe('the views', () => {
  it('turn with a key, each with its words, the place kept', async () => {
    const screen = treaty([...MODEL, '5(3)'], SMALL, SIGNS);
    await screen.shows('{-shall-}{+should+}');
    screen.press('s');
    await screen.shows(/Each Party \{-shall-\} replace a +│ +3. Each Party \{\+should\+\}/);
    screen.press('v');
    const before = await screen.shows('before only');
    expect(before).toContain('Each Party shall replace');
    screen.press('v');
    const after = await screen.shows('after only');
    expect(after).toContain('Each Party should replace');
    screen.press('v');
    const final = await screen.shows('final with marks');
    expect(final).toContain('Each Party {-…-}{+should+} replace');
    expect(final).toMatch(/^ Article 5 · 5\(3\)/);
  });

  it('mark what was deleted and inserted by strike, underline and colour, and on M by signs', async () => {
    const screen = treaty([...MODEL, '5(3)'], SMALL);
    await screen.shows('Each Party shallshould replace');
    expect(screen.styleOf('shallshould')?.strike).toBe(true);
    screen.press('M');
    await screen.shows('{-shall-}{+should+}');
    expect(screen.styleOf('{-shall-}')).toMatchObject({ underline: false, strike: true, colour: true });
    expect(screen.styleOf('{+should+}')).toMatchObject({ underline: true, strike: false, colour: true });
  });

  it('show open brackets of the later draft in italics, where there is colour', async () => {
    const screen = treaty([...MODEL, '10(2)'], SMALL);
    await screen.shows('The Party requested');
    expect(screen.styleOf('the reasonable cost')).toMatchObject({ italic: true, underline: false });
    screen.press('fo');
    await screen.shows('only open now');
  });

  it('show the drafting history of a provision over all drafts', async () => {
    const screen = treaty([...MODEL, '5'], SMALL);
    await screen.shows(/^ Article 5 /);
    screen.press('T');
    const page = await screen.shows('first draft of the series');
    expect(page).toContain('model-convention@2032-02 · 2032-02-20 · revised draft: 6');
    expect(page).toMatch(/renumbered: was 5\s+words unchanged/);
    expect(page).toContain('5(3) (weaker: “shall” → “should”)');
    screen.press('q');
    await screen.shows('Each Party');
  });
});

describe('the overview', () => {
  it('opens a pair, says what matters and leads to each provision', async () => {
    const screen = treaty(CYBERCRIME, WIDE);
    await screen.shows('In short');
    await screen.shows('Red lines');
    const text = await screen.shows('Where things went');
    expect(text).toContain('un-cybercrime@2024-02 → un-cybercrime@2024-08');
    screen.press('q');
    await screen.hides('In short');
    screen.press('o');
    await screen.shows('In short');
  });

  it('goes to the provision of an entry, and Backspace comes back', async () => {
    const screen = treaty(CYBERCRIME, LARGE);
    await screen.shows('In short');
    await screen.shows('offences of other United Nations treaties: 4 (was 60 bis)');
    // Below two sentences the strip of articles: the preamble, 1, 2, 3, 4.
    screen.press(`jj${'\u001b[C'.repeat(4)}`);
    await screen.shows('Moved: 60 bis → 4 Offences established');
    screen.press('\r');
    await screen.shows(/^ Article 4 /);
    screen.press('\u007f');
    await screen.shows(/^ Title /);
  });
});

describe('working', () => {
  it('keeps notes, bookmarks and what was seen in a folder of the reader, and shows them next time', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('cask the chair: "serious crimes"?\r');
    await screen.shows('note: ask the chair');
    screen.press('mm');
    await screen.shows('bookmark set');
    screen.press('x');
    await screen.shows('seen');
    const file = join(notes(), 'un-cybercrime/2024-02--2024-08.yaml');
    expect(readFileSync(file, 'utf8')).toContain('note: "ask the chair: \\"serious crimes\\"?"');
    screen.press('Q');
    await screen.ended();
    const next = again([...CYBERCRIME, '40(1)'], WIDE);
    await next.shows('note: ask the chair');
    next.press('B');
    await next.shows('Bookmarks and notes');
    next.press('\r');
    await next.shows(/^ Article 40 · 40\(1\)/);
  });

  it('brings notes that lie beside the drafts, and says so', async () => {
    const first = treaty(AT_TOP, SMALL);
    await first.shows(RESTATED);
    first.press('Q');
    await first.ended();
    const old = join(library(), 'un-cybercrime/notes/2024-02--2024-08.yaml');
    mkdirSync(dirname(old));
    writeFileSync(
      old,
      'notes:\n  - citation: "40(1)"\n    side: after\n    words: "States Parties shall help"\n    note: "from before"\n',
    );
    const screen = again([...CYBERCRIME, '40(1)'], LARGE);
    await screen.shows('Your notes were moved from');
    await screen.shows('note: from before');
    expect(existsSync(old)).toBe(false);
    expect(readFileSync(join(notes(), 'un-cybercrime/2024-02--2024-08.yaml'), 'utf8')).toContain(
      'from before',
    );
  });

  it('keeps notes in a folder that is named, to share them', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)', '--notes', 'shared'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('cfor all\r');
    await screen.shows('note: for all');
    expect(readFileSync(join(library(), 'shared/un-cybercrime/2024-02--2024-08.yaml'), 'utf8')).toContain(
      'for all',
    );
  });

  it('finds a note again where a new import has given its provision another number', async () => {
    const screen = treaty([...CYBERCRIME, '40(2)'], SMALL);
    await screen.shows('Where a legal person may be held');
    screen.press('clook here\r');
    await screen.shows('note: look here');
    screen.press('Q');
    await screen.ended();
    const file = join(library(), 'un-cybercrime/2024-08.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('**2.** Where a legal person', '**2 bis.** Where a legal person'),
    );
    const next = again([...CYBERCRIME, '40(2 bis)'], SMALL);
    await next.shows('note: look here');
  });

  it('goes back to a bookmark by its letter, which is in the file, and to where one came from', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press("'k");
    await screen.shows('there is no bookmark k');
    screen.press('m');
    await screen.shows('m{a-z} set a bookmark with a letter');
    screen.press('k');
    await screen.shows("bookmark k set; return with ' k");
    screen.press('5G');
    await screen.shows(/^ Article 5 /);
    screen.press("'k");
    await screen.shows(/^ Article 40 · 40\(1\)/);
    screen.press("''");
    await screen.shows(/^ Article 5 /);
    screen.press('B');
    await screen.shows(/k +40\(1\)/);
    expect(readFileSync(join(notes(), 'un-cybercrime/2024-02--2024-08.yaml'), 'utf8')).toContain('mark: "k"');
  });

  it('copies the citation, the text or the redline through the terminal', async () => {
    const screen = treaty([...MODEL, '5(3)'], SMALL);
    await screen.shows('Each Party shallshould replace');
    screen.press('Y');
    await screen.shows('copied the citation');
    screen.press('yr');
    await screen.shows('copied the redline');
    const copied = [...screen.written().matchAll(/\]52;c;([\w+/=]+)/g)].map(match =>
      Buffer.from(match[1] ?? '', 'base64').toString(),
    );
    expect(copied[0]).toBe('5(3)');
    expect(copied[1]).toContain('Each Party {-shall-}{+should+} replace');
  });

  it('writes what is noted to a Markdown file, and never over another one', async () => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('cread aloud\r');
    await screen.shows('note kept');
    screen.press('wn');
    await screen.shows('Write to:');
    screen.press('\u0015mine.md\r');
    await screen.shows('wrote ');
    const text = readFileSync(join(library(), 'mine.md'), 'utf8');
    expect(text).toContain('> Restatement: these words');
    expect(text).toContain('## Article 40');
    expect(text).toContain('> Note: read aloud');
    screen.press('wn\u0015mine.md\r');
    await screen.shows('already exists');
  });
});

describe('choosing', () => {
  it('opens the library with treaty alone, and from it a pair', async () => {
    const screen = treaty([], SMALL);
    const list = await screen.shows('model-convention@2031-09');
    expect(list).toContain('United Nations Convention against Cybercrime (2 drafts)');
    expect(list.replace(/\n /g, ' ')).toContain(
      "Restatement: the words of un-cybercrime@2024-02 and un-cybercrime@2024-08 are the project's, not the wording of the treaty.",
    );
    screen.press('jj\r');
    await screen.shows('model-convention@2031-03 → model-convention@2031-09');
    screen.press('q');
    await screen.hides('In short');
    screen.press('V');
    await screen.shows(' Library');
    screen.press('q');
    await screen.shows('model-convention@2031-03 → model-convention@2031-09');
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
  });

  it('holds any draft against one that is marked', async () => {
    const screen = treaty([], WIDE);
    await screen.shows('model-convention@2031-03');
    screen.press('j jjj\r');
    await screen.shows('model-convention@2031-03 → model-convention@2032-06');
  });

  it('swaps the sides and steps to the next pair of the series', async () => {
    const screen = treaty([...MODEL, 'title'], WIDE);
    await screen.shows('@2031-03 → model-convention@2031-09');
    screen.press('X');
    await screen.shows('@2031-09 → model-convention@2031-03');
    screen.press('X');
    await screen.shows('@2031-03 → model-convention@2031-09');
    screen.press('}');
    await screen.shows('@2031-09 → model-convention@2032-02');
    screen.press('{{');
    await screen.shows('@2031-03 → model-convention@2031-09');
    screen.press('{');
    await screen.shows('there is no earlier pair');
  });
});

describe('keys', () => {
  it('are all on the ? screen, which q and Esc close, and Esc never quits', async () => {
    const screen = treaty(AT_TOP, LARGE);
    await screen.shows(RESTATED);
    screen.press('?');
    const help = await screen.shows('Moving');
    expect(help).toContain('jump to a citation, in any form');
    screen.press('q');
    await screen.hides('jump to a citation, in any form');
    screen.press('?');
    await screen.shows('Moving');
    screen.press('\u001b');
    await screen.hides('jump to a citation, in any form');
    screen.press('\u001b\u001b');
    screen.press('j');
    await screen.shows('Preamble');
    screen.press('Q');
    expect((await screen.ended()).exitCode).toBe(0);
  });

  it('that a terminal sends by itself do nothing, nor does a paste', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows('change 1 of 60');
    screen.press('\u001b[1;5P\u001b[200;5~\u001b[?62;22c\u001b]11;rgb:0/0/0\u0007\u001b[<64;10;5M');
    screen.press('\u001b[200~QQq:quit\u001b[201~');
    await screen.shows('pasted text ignored');
    screen.press('n');
    await screen.shows('change 2 of 60');
  });
});

describe('accessibility', () => {
  it('NO_COLOR leaves strike, underline and signs, and no colour', async () => {
    const screen = treaty([...MODEL, '5(3)'], WIDE, { NO_COLOR: '1' });
    await screen.shows('{-shall-}{+should+}');
    expect(screen.styleOf('{-shall-}')).toMatchObject({ underline: false, strike: true, colour: false });
    expect(screen.styleOf('{+should+}')).toMatchObject({ underline: true, strike: false, colour: false });
    expect(screen.written().match(/\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/)).toBeNull();
  });

  it('the other palettes use neither red nor green, and no colour at all', async () => {
    const blind = treaty([...MODEL, '5(3)', '--palette', 'colour-blind'], SMALL);
    await blind.shows('Each Party shallshould replace');
    expect(blind.written().match(/\[(?:\d+;)*3[12](?:;\d+)*m/)).toBeNull();
    const mono = treaty([...MODEL, '5(3)', '--palette', 'mono'], SMALL);
    await mono.shows('{-shall-}{+should+}');
    expect(mono.styleOf('{-shall-}')).toMatchObject({ underline: false, strike: true, colour: false });
  });

  it('does not put right-to-left text beside anything that a terminal would mix with it', async () => {
    const first = treaty([], WIDE);
    await first.shows(' Library');
    first.press('Q');
    await first.ended();
    const text = 'المادة 1 — الأغراض\n1. تتعاون الدول الأطراف في جمع الأدلة.\n';
    for (const name of ['one.txt', 'two.txt'])
      writeFileSync(join(library(), name), name === 'one.txt' ? text : text.replace('جمع', 'حفظ'));
    const screen = again(['review', 'one.txt', 'two.txt', '1'], WIDE, SIGNS);
    const shown = await screen.shows('الأغراض');
    expect(shown).not.toContain('│');
    expect(shown).toContain('{-جمع-}{+حفظ+}');
    screen.press('s');
    await screen.shows('side by side is not available for right-to-left text');
    expect(screen.screen()).not.toContain('│');
  });

  it('for screen readers says each move once, in lines, on the normal screen', async () => {
    const screen = treaty([...MODEL, '5(3)', '--screen-reader'], SMALL);
    await screen.shows('5(3), modified. change 5 of 31.');
    await screen.shows('Each Party {-shall-}{+should+} replace');
    expect(screen.kind()).toBe('normal');
    await screen.shows('flag: 5(3), strength of an obligation');
    screen.press('n');
    await screen.shows('change 6 of 31.');
    screen.press('I');
    await screen.shows('What to know before relying');
    screen.press('q');
    expect(screen.written()).not.toContain('?1049h');
    screen.press('q');
    expect((await screen.ended()).exitCode).toBe(0);
  });

  it('with TERM=dumb prints the comparison, and nothing of a screen', async () => {
    const screen = treaty(MODEL, { columns: 80, rows: 24 }, { TERM: 'dumb' });
    expect((await screen.ended()).exitCode).toBe(0);
    // The last bytes of a pseudo-terminal may arrive behind the end of its process.
    await expect.poll(() => screen.written()).toContain('Summary');
    expect(screen.written()).not.toContain('\u001b');
  });

  it('with CI set draws all the same', async () => {
    const screen = treaty(AT_TOP, SMALL, { CI: 'true' });
    await screen.shows(RESTATED);
  });
});

describe('on every way out the terminal is as it was', () => {
  const restored = (screen: Opened) => {
    expect(screen.kind()).toBe('normal');
    expect(screen.written()).toContain('\u001b[?25h');
    expect(screen.written()).toContain('\u001b[?2004l');
    expect(screen.written()).not.toContain('\u001b[3J');
  };

  it('^C ends with 130', async () => {
    const screen = treaty(AT_TOP, SMALL);
    await screen.shows(RESTATED);
    screen.press('\u0003');
    expect((await screen.ended()).exitCode).toBe(130);
    restored(screen);
  });

  it.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const)('%s ends it as a signal does, with the notes kept', async (name, number) => {
    const screen = treaty([...CYBERCRIME, '40(1)'], SMALL);
    await screen.shows('States Parties shall help');
    screen.press('ckept\r');
    await screen.shows('note: kept');
    process.kill(screen.pid, name);
    const { exitCode, signal } = await screen.ended();
    expect(signal === number || exitCode === 128 + number).toBe(true);
    restored(screen);
    expect(readFileSync(join(notes(), 'un-cybercrime/2024-02--2024-08.yaml'), 'utf8')).toContain('"kept"');
  });

  it('^Z goes to the shell, and fg comes back to the same place', async () => {
    const screen = run(() => ['bash', '--norc', '-i'], SMALL, { PS1: 'shell> ' });
    await screen.shows('shell>');
    screen.press(`${process.execPath} ${bin()} ${[...CYBERCRIME, '40'].join(' ')}\r`);
    await screen.shows(/^ Article 40 /);
    screen.press('\u001a');
    await screen.shows('Stopped');
    expect(screen.kind()).toBe('normal');
    screen.press('fg\r');
    await screen.shows(/^ Article 40 /);
    expect(screen.kind()).toBe('alternate');
    screen.press('q');
    await screen.shows('shell>');
    expect(screen.kind()).toBe('normal');
  });

  it('a notes file that cannot be read is left as it is', async () => {
    const first = treaty(AT_TOP, SMALL);
    await first.shows(RESTATED);
    first.press('Q');
    await first.ended();
    const file = join(notes(), 'un-cybercrime/2024-02--2024-08.yaml');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, 'notes: [ { broken');
    const screen = again([...CYBERCRIME, '40(1)'], WIDE);
    await screen.shows('Notes cannot be read');
    screen.press('cnew\r');
    await screen.shows('the note was not saved');
    expect(readFileSync(file, 'utf8')).toBe('notes: [ { broken');
  });

  it('an error before the screen is told as everywhere', async () => {
    const screen = treaty(['review', 'un-cybercrime@1999', 'un-cybercrime@2024-08'], SMALL);
    expect((await screen.ended()).exitCode).toBe(2);
    expect(screen.written()).toContain('There is no draft "un-cybercrime@1999"');
    expect(screen.written()).not.toContain('?1049h');
  });
});
