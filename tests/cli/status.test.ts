import { expect, test } from 'vitest';
import { treaty } from './fake-io.ts';

test('status has a line for each article, with the number that it had before, and none for chapters', async () => {
  const { stdout } = await treaty(['status', 'un-cybercrime@2024-02', 'un-cybercrime@2024-08']);
  expect(stdout).toMatch(/^5 Protection of sovereignty, was 4 +[=] =$/m);
  expect(stdout).toMatch(/^18 Liability of legal persons +[=] =$/m);
  expect(stdout).not.toMatch(/^chapter/m);
});
