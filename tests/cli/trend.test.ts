/** `treaty trend`: what became of the brackets, as figures, and as bars where a terminal has them. */
import { expect, it } from 'vitest';
import { treaty } from './fake-io.ts';

const run = (world = {}, ...words: string[]) => treaty(['trend', 'model-convention', ...words], world);
const UTF8 = { LANG: 'en_GB.UTF-8', NO_COLOR: '1' };

it('gives the brackets of every draft by what became of them', async () => {
  const { stdout } = await run();
  expect(stdout).toContain(`Brackets                still open  put round  new words  words kept  words gone
2031-03                          –          –          –           –           –
2031-09                          8          1          1           4           1
2032-02                          6          0          0           3           1
2032-06                          2          0          0           2           2
`);
});

it('draws bars on a terminal', async () => {
  const { stdout } = await run({ terminal: 80, env: UTF8 });
  expect(stdout).toContain('░ first; █ still open; ▓ put round; ▒ new words; + words kept; - words gone');
  expect(stdout).toMatch(/\n2032-06 {2}█{7}\+{7}-{7}\n/);
});

it('draws none in a pipe, and none where the locale has no such characters', async () => {
  const outputs = [
    await run({ env: UTF8 }),
    await run({ terminal: 80, env: { LC_ALL: 'C', LANG: 'en_GB.UTF-8' } }),
    await run({ terminal: 80, env: {} }),
  ];
  for (const { stdout } of outputs) expect(stdout).not.toMatch(/[█▓▒░]/);
});

it('draws them without colours where none are wanted', async () => {
  const { stdout } = await run({ terminal: 80, env: UTF8 });
  expect(stdout).not.toContain('\u001b');
});

it('writes a picture', async () => {
  const { stdout } = await run({}, '--format', 'svg');
  expect(stdout).toMatch(/^<svg [^>]*>.*<\/svg>\n$/s);
});
