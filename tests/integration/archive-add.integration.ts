/** `treaty add` killed in front of each change that it makes and at random moments, and two of them at once: nothing is lost. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADDITIONS, killed, type Trial, trial, twoAtOnce } from '../archive/trials.ts';
import { buildProgram, removeProgram } from '../cli/build-once.ts';

/** A sample that CI has time for; `KILLS=300 ROUNDS=500 npm run test:integration` is the whole trial. */
const KILLS = Number(process.env.KILLS ?? 15);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const LONG = 7_200_000;

let bin: string;
let one: Trial;
beforeAll(() => {
  bin = buildProgram();
});
afterAll(removeProgram);
beforeEach(() => {
  one = trial(bin);
});
afterEach(() => one.remove());

describe.each(ADDITIONS)('treaty add of $how leaves the old library or the new one', addition => {
  it(
    'killed in front of each change that it makes',
    async () => {
      const { kills } = await killed(one, addition, (_, ran) => ({ at: 1 + ran }));
      expect(kills).toBeGreaterThan(15);
    },
    LONG,
  );

  it(
    `killed ${KILLS} times at random`,
    async () => {
      const start = performance.now();
      await one.add('2030', 'one');
      const whole = performance.now() - start;
      one.remove();
      one = trial(bin);
      const { stored } = await killed(one, addition, kills =>
        kills < KILLS ? { after: Math.random() * whole } : null,
      );
      console.log(`${KILLS} kills, ${stored} of them when the draft was stored`);
    },
    LONG,
  );
});

it(`two at once lose nothing, ${ROUNDS} times`, () => twoAtOnce(one, ROUNDS), LONG);
