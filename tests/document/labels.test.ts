import { describe, expect, it } from 'vitest';
import { headedLabelAt, readHeadedLabel } from '../../src/document/labels.ts';
import { readLineLabel } from '../../src/document/line-labels.ts';
import { optionLabelAt } from '../../src/document/option-labels.ts';

describe('the label of a heading', () => {
  it.each([
    ['Article 5 Normal baseline', 'article', 'Article 5', '5'],
    ['Article 2bis', 'article', 'Article 2bis', '2 bis'],
    ['[Article 3 ter] Title', 'article', '[Article 3 ter]', '3 ter'],
    ['Article 35a', 'article', 'Article 35a', '35a'],
    ['Article 5 [6]', 'article', 'Article 5 [6]', '5'],
    ['Article 5 Pre-trial detention', 'article', 'Article 5', '5'],
    ['Article 5 alt', 'article', 'Article 5 alt', '5 alt'],
    ['(New) Article 6', 'article', '(New) Article 6', '6'],
    ['Article premier', 'article', 'Article premier', '1'],
    ['PART XIV General', 'part', 'PART XIV', 'XIV'],
    ['ANNEX TO THE CONVENTION', 'annex', 'ANNEX', null],
    ['ANNEX 1A', 'annex', 'ANNEX 1A', '1A'],
    ['PREÁMBULO', 'preamble', 'PREÁMBULO', null],
    ['第三十五条　范围', 'article', '第三十五条', '35'],
    ['第三十五条之二', 'article', '第三十五条之二', '35 bis'],
    ['第三十五条之四', 'article', '第三十五条之四', '35 quater'],
    ['附件一', 'annex', '附件一', '1'],
    ['Статья 2 бис', 'article', 'Статья 2 бис', '2 bis'],
    ['第三十五条 之二', 'article', '第三十五条 之二', '35 bis'],
    ['第三十五之二条', 'article', '第三十五之二条', '35 bis'],
    ['第３５条', 'article', '第３５条', '35'],
    ['第三條', 'article', '第三條', '3'],
    ['المادة ٣ مكررا', 'article', 'المادة ٣ مكررا', '3 bis'],
    ['المادة ٣٥ مكررًا', 'article', 'المادة ٣٥ مكررًا', '35 bis'],
    ['المادة ٣٥ مكررا ثانيا', 'article', 'المادة ٣٥ مكررا ثانيا', '35 ter'],
    ['المادة ۳۵', 'article', 'المادة ۳۵', '35'],
    ['Статья 5 квинквиес', 'article', 'Статья 5 квинквиес', '5 quinquies'],
    ['Artículo 2.º', 'article', 'Artículo 2.º', '2'],
    ['ARTICULO 12', 'article', 'ARTICULO 12', '12'],
    ['Article Ier', 'article', 'Article Ier', '1'],
    ['Regulation 5 Scope', 'article', 'Regulation 5', '5'],
    ['Rule 3 bis', 'article', 'Rule 3 bis', '3 bis'],
    ['Правило 3', 'article', 'Правило 3', '3'],
  ])('%s', (text, kind, label, number) => {
    expect(headedLabelAt(text)).toEqual({ kind, label, number });
  });

  it.each([
    ['Part Two General', 'part', 'Part Two', '2'],
    ['[PART TWENTY-ONE]', 'part', '[PART TWENTY-ONE]', '21'],
    ['Article the First', 'article', 'Article the First', '1'],
    ['SECOND SCHEDULE', 'annex', 'SECOND SCHEDULE', '2'],
    ['Première partie', 'part', 'Première partie', '1'],
    ['DEUXIEME PARTIE', 'part', 'DEUXIEME PARTIE', '2'],
    ['Titre vingt et unième', 'title', 'Titre vingt et unième', '21'],
    ['Capítulo décimo tercero', 'chapter', 'Capítulo décimo tercero', '13'],
    ['ANEXO PRIMERO', 'annex', 'ANEXO PRIMERO', '1'],
    ['Часть вторая', 'part', 'Часть вторая', '2'],
    ['Глава двадцать первая', 'chapter', 'Глава двадцать первая', '21'],
    ['الجزء الثاني', 'part', 'الجزء الثاني', '2'],
    ['الجزء الاول', 'part', 'الجزء الاول', '1'],
    ['المادة الحادية عشرة', 'article', 'المادة الحادية عشرة', '11'],
    ['المادة الخامسة والثلاثون', 'article', 'المادة الخامسة والثلاثون', '35'],
  ])('with its number in words: %s', (text, kind, label, number) => {
    expect(headedLabelAt(text)).toEqual({ kind, label, number });
    expect(readHeadedLabel(label)).toEqual({ kind, number });
  });

  it.each([
    'Part one of these',
    'Section once',
    'First Party',
    'Two parts',
    'Rules of procedure',
    'Articles 5 and 6',
    'PART CIVIL',
    'PART MIX',
    'PART OF THE AREA',
    'Section on trade',
    'Article a',
    'Partial',
    'Preamble 3',
  ])('%s has none', text => {
    expect(headedLabelAt(text)).toBeNull();
  });

  it('is a division if it names no known kind, or more than one', () => {
    expect(readHeadedLabel('A.')).toEqual({ kind: 'division', number: 'A' });
    expect(readHeadedLabel('')).toEqual({ kind: 'division', number: null });
    expect(readHeadedLabel('Article 5.')).toEqual({ kind: 'article', number: '5' });
    expect(readHeadedLabel('Article 5 and 6').kind).toBe('division');
  });
});

describe('the label of an option', () => {
  it.each([
    ['Option 1: The Parties', 'Option 1:', '1'],
    ['Alternative A', 'Alternative A', 'A'],
    ['[Alt 2] Words', '[Alt 2]', '2'],
    ['Option (a): words', 'Option (a):', 'a'],
    ['[Option II: words', '[Option II:', 'II'],
    ['备选案文1：', '备选案文1：', '1'],
    ['备选案文一：缔约方', '备选案文一：', '1'],
    ['Option One: words', 'Option One:', '1'],
    ['الخيار الأول: تتعهد', 'الخيار الأول:', '1'],
    ['Вариант 2: слова', 'Вариант 2:', '2'],
  ])('%s', (text, label, number) => {
    expect(optionLabelAt(text)).toEqual({ label, number, level: 1 });
  });

  it.each(['Option 1 of the annex', 'Optional 1:', 'Options 1 and 2', 'Alternatives', 'Option TO:'])(
    '%s has none',
    text => {
      expect(optionLabelAt(text)).toBeNull();
    },
  );
});

describe('the label of a line', () => {
  it.each([
    ['1.', 'paragraph', '1'],
    ['2a.', 'paragraph', '2a'],
    ['2.bis', 'paragraph', '2 bis'],
    ['2bis.', 'paragraph', '2 bis'],
    ['[4.]', 'paragraph', '4'],
    ['7.1', 'paragraph', '7.1'],
    ['1 -', 'paragraph', '1'],
    ['（一）', 'paragraph', '1'],
    ['OP3', 'paragraph', '3'],
    ['(a)', 'subparagraph', 'a'],
    ['-1', 'paragraph', '1'],
    ['- ١', 'paragraph', '1'],
    ['٢ مكررا -', 'paragraph', '2 bis'],
    ['二之二、', 'paragraph', '2 bis'],
    ['１．', 'paragraph', '1'],
    ['1°', 'paragraph', '1'],
    ['1.-', 'paragraph', '1'],
    ['①', 'paragraph', '1'],
    ['(c) bis', 'subparagraph', 'c bis'],
    ['(هـ)', 'subparagraph', 'هـ'],
    ['(ه\u200d)', 'subparagraph', 'ه\u200d'],
    ['', 'paragraph', null],
    ['–', 'paragraph', null],
    ['Option 1:', 'option', '1'],
    ['[^1]', 'note', '1'],
  ])('%j in an article is a %s', (label, kind, number) => {
    expect(readLineLabel(label, 'article')).toEqual({ kind, number });
  });

  it('names a place that depends on what holds it', () => {
    expect(readLineLabel('Pp2 bis', 'preamble')).toEqual({ kind: 'recital', number: '2 bis' });
    expect(readLineLabel('1.', 'paragraph').kind).toBe('subparagraph');
    expect(readLineLabel('(i)', 'subparagraph').kind).toBe('item');
    expect(readLineLabel('(a)', 'draft').kind).toBe('subparagraph');
  });
});
