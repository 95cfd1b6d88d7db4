import { expect, test } from 'vitest';
import { compare } from '../../src/compare/index.ts';
import { readText } from '../../src/read/index.ts';

const rowOf = (count: number) => {
  const draftOf = (verb: string) =>
    readText(
      `# CONVENTION ON ROPES\n\n## Article 1\n\n1. ${Array.from({ length: count }, () => `The Party ${verb} keep the rope.`).join(' ')}`,
      'draft.md',
    ).draft;
  return compare(draftOf('shall'), draftOf('should')).rows.find(({ before }) => before === '1(1)');
};

test('modal verbs are looked for in a long provision', () => {
  expect(rowOf(100)).toMatchObject({ classes: ['modal'], modals: expect.anything() });
  expect(rowOf(100)).not.toHaveProperty('degraded');
});

test('in one of no treaty’s length they are not, and that is reported', () => {
  const row = rowOf(1500);
  expect(row).toMatchObject({
    classes: ['substantive'],
    degraded: {
      stage: 'words',
      reason: 'modal verbs and facts are not looked for in more than 40000 characters of one provision',
    },
  });
  expect(row).not.toHaveProperty('modals');
});
