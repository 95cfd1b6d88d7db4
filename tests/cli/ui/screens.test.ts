/**
 * Whole screens, as text, in `screens/`. Each was read line by line before it was accepted; one that changes is read again, and as a
 * picture, before `vitest -u`.
 */
import { describe, expect, it } from 'vitest';
import type { Opened, Size } from './pty.ts';
import { AT_TOP, CYBERCRIME, MODEL, SMALL, sessions, WIDE } from './sessions.ts';

const { treaty, library } = sessions();

/** With flags and references found, and what was said of them read. */
async function found(screen: Opened): Promise<void> {
  await screen.shows('F lists them');
  screen.press('\u001b');
  await screen.hides('F lists them');
}

/** Blanks at the end of a line do not show. */
const text = (screen: Opened) =>
  `${screen
    .screen()
    .split('\n')
    .map(line => line.trimEnd())
    .join('\n')}\n`;

const SCREENS: readonly [
  name: string,
  words: readonly string[],
  size: Size,
  keys: string,
  shows: string | RegExp,
][] = [
  ['redline', [...CYBERCRIME, '40(1)'], SMALL, 'j', /▶ +legal assistance/],
  ['tree', [...CYBERCRIME, '40(1)'], SMALL, 't', 'Chapter V'],
  ['details', [...CYBERCRIME, '40(1)'], SMALL, 'i', 'paired by'],
  ['panes', [...CYBERCRIME, '35(1)(c)'], WIDE, 'j', /▶ +sharing evidence in/],
  ['side-by-side', [...MODEL, '5(3)'], WIDE, 's', 'view: side by side'],
  ['timeline', [...MODEL, '5'], SMALL, 'T', 'first draft of the series'],
  ['flags', AT_TOP, SMALL, 'Fj', /▶ high +4\(1\)/],
  ['changes-only', [...MODEL, 'title'], SMALL, 'fc', 'only changed'],
];

describe('a screen', () => {
  it.each(SCREENS)('of the %s is the one that was read', async (name, words, size, keys, shows) => {
    // Without colour, changes have signs, and a text shows them.
    const screen = treaty(words, size, { NO_COLOR: '1' });
    await found(screen);
    screen.press(keys);
    await screen.shows(shows);
    await screen.rests();
    await expect(text(screen)).toMatchFileSnapshot(`screens/${name}.txt`);
  });

  it('of the library is the one that was read', async () => {
    const screen = treaty([], SMALL);
    await screen.shows('? keys');
    await screen.rests();
    const said = text(screen).replace(library(), 'LIBRARY');
    await expect(said).toMatchFileSnapshot('screens/library.txt');
  });
});
