import { describe, expect, test } from 'vitest';
import { createColours } from '../../cli/terminal/colours.ts';
import { Page } from '../../cli/terminal/page.ts';

const pageOf = (width: number) => new Page({ width, colours: createColours(false) });

describe('text beside a label', () => {
  const put = (width: number): string => {
    const page = pageOf(width);
    page.labelled(
      '40(20) → 40(21)',
      [{ text: 'Assistance may be refused where the request does harm' }],
      0,
      28,
    );
    return page.toString();
  };

  test('stands in a column of its own', () => {
    expect(put(60)).toBe(
      '40(20) → 40(21)             Assistance may be refused where\n                            the request does harm\n',
    );
  });

  test('and below the label where a page of 40 columns has no room for both', () => {
    expect(put(40)).toBe('40(20) → 40(21)\n  Assistance may be refused where the\n  request does harm\n');
  });
});
