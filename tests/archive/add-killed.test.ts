/** `treaty add` killed, and two of them at once: a sample. The whole trial is `npm run test:integration`. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { buildProgram, removeProgram } from '../cli/build-once.ts';
import { ADDITIONS, killed, type Trial, trial, twoAtOnce } from './trials.ts';

let bin: string;
let one: Trial;
beforeAll(() => {
  bin = buildProgram();
}, 120_000);
afterAll(removeProgram);
beforeEach(() => {
  one = trial(bin);
});
afterEach(() => one.remove());

/** Every change would take a minute. The moves are three, with a look at their folders between them: one of them is always met. */
const STEP = 4;

it.each(ADDITIONS)(
  'treaty add of $how, killed, leaves the old library or the new one',
  async addition => {
    const { kills, stored } = await killed(one, addition, (_, ran) => ({ at: 2 + ran * STEP }));
    expect(kills).toBeGreaterThan(4);
    expect(stored).toBeGreaterThan(0);
  },
  300_000,
);

it('two at once lose nothing', () => twoAtOnce(one, 3), 120_000);
