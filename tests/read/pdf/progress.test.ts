/** A long file tells how far its reading has come. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../../src/read/index.ts';

it('tells every page of a PDF once, in order, of how many', async () => {
  const told: string[] = [];
  await read(readFileSync('scripts/sample.pdf'), 'sample.pdf', {
    onPage: (page, pages) => told.push(`${page} of ${pages}`),
  });
  const pages = told.length;
  expect(pages).toBeGreaterThan(0);
  expect(told).toEqual(Array.from({ length: pages }, (_, at) => `${at + 1} of ${pages}`));
});
