/** What is on the terminal before anything else is. */
import { describe, expect, it } from 'vitest';
import { ProgressLine } from '../../cli/progress-line.ts';

function line(isLinear = false, columns = 20): { shown: ProgressLine; written: () => string } {
  let written = '';
  const write = (text: string) => {
    written += text;
  };
  return { shown: new ProgressLine({ columns, write }, isLinear), written: () => written };
}

describe('the line of progress', () => {
  it('is written at once, fits the terminal, and is erased', () => {
    const { shown, written } = line();
    shown.show('Reading a-very-long-name.pdf …');
    expect(written()).toBe('\r\u001b[KReading a-very-long');
    shown.clear();
    expect(written()).toBe('\r\u001b[KReading a-very-long\r\u001b[K');
  });

  it('shows no codes that stand in a name', () => {
    const { shown, written } = line(false, 80);
    shown.show('Reading \u001b[31mred.pdf …');
    expect(written().slice('\r\u001b[K'.length)).not.toContain('\u001b');
  });

  it('of many pages in a moment shows the first, and erases nothing that is not there', () => {
    const { shown, written } = line();
    shown.clear();
    expect(written()).toBe('');
    for (let page = 1; page <= 5; page += 1) shown.show(`page ${page}`);
    expect(written()).toBe('\r\u001b[Kpage 1');
    shown.show('Comparing …');
    expect(written()).toContain('Comparing …');
  });

  it('for a screen reader is one line and no codes', () => {
    const { shown, written } = line(true);
    shown.show('Reading a …');
    shown.show('Reading b …');
    shown.clear();
    expect(written()).toBe('Reading a …\n');
  });
});
