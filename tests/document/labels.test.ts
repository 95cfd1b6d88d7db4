import { describe, expect, it } from 'vitest';
import { headedLabelAt, readHeadedLabel } from '../../src/document/labels.ts';
import { labelAlternatives, readLineLabel } from '../../src/document/line-labels.ts';
import { bareOptionLabelAt, isCommonToOptions, optionLabelAt } from '../../src/document/option-labels.ts';

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
    ['ARTICLE 2 BIS Aims', 'article', 'ARTICLE 2 BIS', '2 bis'],
    ['Article 2 (bis)', 'article', 'Article 2 (bis)', '2 bis'],
    ['Article 2 [bis] Aims', 'article', 'Article 2 [bis]', '2 bis'],
    ['Artículo 4 quáter', 'article', 'Artículo 4 quáter', '4 quater'],
    ['Article 4 nonies', 'article', 'Article 4 nonies', '4 novies'],
    ['Article 4 duovicies', 'article', 'Article 4 duovicies', '4 duovicies'],
    ['Article 4 bis ter', 'article', 'Article 4 bis ter', '4 bis ter'],
    ['Article 4 bis A', 'article', 'Article 4 bis A', '4 bis A'],
    ['Article 5 alt 2', 'article', 'Article 5 alt 2', '5 alt 2'],
    ['第四条bis', 'article', '第四条bis', '4 bis'],
    ['Article 13 A', 'article', 'Article 13 A', '13A'],
    ['Article 13A [new]', 'article', 'Article 13A [new]', '13A'],
    ['Article 13 bis (new)', 'article', 'Article 13 bis (new)', '13 bis'],
    ['第四条之二（新）', 'article', '第四条之二（新）', '4 bis'],
    ['Article 4AA', 'article', 'Article 4AA', '4AA'],
    ['Article 4ZA', 'article', 'Article 4ZA', '4ZA'],
    ['PART IVA', 'part', 'PART IVA', 'IVA'],
    ['PART IV A', 'part', 'PART IV A', 'IVA'],
    ['[TITRE IVA]', 'title', '[TITRE IVA]', 'IVA'],
    ['Annex 1-A bis', 'annex', 'Annex 1-A bis', '1-A bis'],
    ['[ [ARTICLE 3', 'article', '[ [ARTICLE 3', '3'],
  ])('with what was put in: %s', (text, kind, label, number) => {
    expect(headedLabelAt(text)).toEqual({ kind, label, number });
    expect(readHeadedLabel(label)).toEqual({ kind, number });
  });

  it.each([
    ['Article QQ.A.5: Agreements', 'article', 'Article QQ.A.5', 'QQ.A.5'],
    ['Article TBT.4', 'article', 'Article TBT.4', 'TBT.4'],
    ['Article 3.A.1: Agreements', 'article', 'Article 3.A.1', '3.A.1'],
    ['Article 3A.1', 'article', 'Article 3A.1', '3A.1'],
    ['CHAPTER TBT', 'chapter', 'CHAPTER TBT', 'TBT'],
    ['Attachment A', 'annex', 'Attachment A', 'A'],
    ['1er article', 'article', '1er article', '1'],
    ['2e partie', 'part', '2e partie', '2'],
    ['3rd Schedule', 'annex', '3rd Schedule', '3'],
    ['1. Abschnitt Allgemeines', 'section', '1. Abschnitt', '1'],
    ['Artikel 5', 'article', 'Artikel 5', '5'],
    ['Zweiter Teil', 'part', 'Zweiter Teil', '2'],
    ['Präambel', 'preamble', 'Präambel', null],
    ['Artigo 1.º', 'article', 'Artigo 1.º', '1'],
    ['Artigo 1.o Objeto', 'article', 'Artigo 1.o', '1'],
    ['Secção II', 'section', 'Secção II', 'II'],
    ['Articolo 5', 'article', 'Articolo 5', '5'],
    ['Capo I', 'chapter', 'Capo I', 'I'],
    ['Allegato A', 'annex', 'Allegato A', 'A'],
  ])('counted by chapters, before the word, and in other languages: %s', (text, kind, label, number) => {
    expect(headedLabelAt(text)).toEqual({ kind, label, number });
  });

  it.each([
    ['Article [ ]', 'article', 'Article [ ]'],
    ['Article […]', 'article', 'Article […]'],
    ['Article __ Reports', 'article', 'Article __'],
    ['Article …', 'article', 'Article …'],
    ['Article [TBD]', 'article', 'Article [TBD]'],
    ['Article [à déterminer]', 'article', 'Article [à déterminer]'],
    ['Artículo [ ]', 'article', 'Artículo [ ]'],
    ['Статья ___', 'article', 'Статья ___'],
    ['المادة [ ]', 'article', 'المادة [ ]'],
    ['第[ ]条', 'article', '第[ ]条'],
    ['第__条', 'article', '第__条'],
    ['Part [ ]', 'part', 'Part [ ]'],
    ['Annexe […]', 'annex', 'Annexe […]'],
  ])('whose number is still open: %s', (text, kind, label) => {
    expect(headedLabelAt(text)).toEqual({ kind, label, number: null });
    expect(readHeadedLabel(label)).toEqual({ kind, number: null });
  });

  it.each([
    ['Article 13 A Party may', 'Article 13'],
    ['PART I A Common Aim', 'PART I'],
    ['Article 5 Terms', 'Article 5'],
    ['Article 5 (Scope)', 'Article 5'],
    ['Article 5 bis 1. Each Party', 'Article 5 bis'],
  ])('ends where the title begins: %s', (text, label) => {
    expect(headedLabelAt(text)?.label).toBe(label);
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
    'PART LIVE',
    'Article 10th',
    'Attachment of wages',
    '1. Each Party',
    '1. Section 5 applies',
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

  it.each([
    ['Option 0', 'Option 0', '0', 1],
    ['Option 1**', 'Option 1**', '1', 1],
    ['Sub-option 2', 'Sub-option 2', '2', 2],
    ['Sub-Option 0**', 'Sub-Option 0**', '0', 2],
    ['Option 1, sub-option 2', 'Option 1, sub-option 2', '1.2', 1],
    ['Option 2 {no text required}', 'Option 2', '2', 1],
    ['Option 3 (former option 2)', 'Option 3', '3', 1],
    ['Option 4 – replace sections 2 and 3 with:', 'Option 4 –', '4', 1],
    ['Option 1 (of 3)', 'Option 1 (of 3)', '1', 1],
    ['[Option A]: delete', '[Option A]:', 'A', 1],
    ['Sous-variante 2 :', 'Sous-variante 2 :', '2', 2],
    ['Subopción 1', 'Subopción 1', '1', 2],
    ['Подвариант 2', 'Подвариант 2', '2', 2],
    ['备选子案文2', '备选子案文2', '2', 2],
    ['الخيار الفرعي 2', 'الخيار الفرعي 2', '2', 2],
    ['Unteroption 2:', 'Unteroption 2:', '2', 2],
    ['Opção 2', 'Opção 2', '2', 1],
    ['Opzione 2', 'Opzione 2', '2', 1],
  ])('with its level: %s', (text, label, number, level) => {
    expect(optionLabelAt(text)).toEqual({ label, number, level });
    expect(readLineLabel(label, 'article')).toEqual({ kind: 'option', number });
  });

  it.each([
    'Option 1 was preferred',
    'Option 1, which',
    'Option 1 of the annex',
    'Optional 1:',
    'Options 1 and 2',
    'Alternatives',
    'Option TO:',
  ])('%s has none', text => {
    expect(optionLabelAt(text)).toBeNull();
  });
});

describe('the label of an option in front of a capital', () => {
  it('is for the caller to judge', () => {
    const label = { label: 'Sub-option 0**', number: '0', level: 2 };
    expect(bareOptionLabelAt('Sub-option 0** No text in sub-option.')).toEqual(label);
    expect(bareOptionLabelAt('Option 1 No article')?.label).toBe('Option 1');
    expect(bareOptionLabelAt('Option 1 was preferred')).toBeNull();
  });
});

describe('a header of what options have in common', () => {
  it.each([
    'Provisions common for Sub-Options 0 to 3 above',
    'Measures common to options 1 and 2',
    'Dispositions communes aux options 1 et 2',
    'Disposiciones comunes a las opciones 1 y 2',
    'Положения, общие для вариантов 1 и 2',
    '备选案文1和2的共同规定',
    'أحكام مشتركة بين الخيارين 1 و2',
  ])('%s', text => {
    expect(isCommonToOptions(text)).toBe(true);
  });

  it.each(['Common provisions', 'Parties shall apply what is common to the options.', 'Option 1'])(
    '%s is none',
    text => {
      expect(isCommonToOptions(text)).toBe(false);
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

  it.each([
    ['OP7 ter.', '7 ter'],
    ['OP1 Alt', '1 alt'],
    ['OP4 Alt2.', '4 alt 2'],
    ['OP1 bis Alt 2.', '1 bis alt 2'],
    ['OP1 bis1.', '1 bis 1'],
    ['OP1 and OP2 Alt.', '1+2 alt'],
    ['OP1.c. ter', '1 c ter'],
    ['OP1b. Alt.', '1 b alt'],
    ['OP [6][5] c bis.', '5 c bis'],
    ['[OP1 Chapeau bis.', '1 chapeau bis'],
    ['OP6 Alt footnote 71.', '6 alt note 71'],
    ['7 alt bis.', '7 alt bis'],
    ['8 sextiens.', '8 sexies'],
    ['c. alt', 'c alt'],
    ['[bb bis', 'bb bis'],
    ['[3][5][4].', '4'],
    ['[7][6] bis.', '6 bis'],
    ['[b][c.]', 'c'],
    ['[ [4.', '4'],
    ['§ 5', '5'],
  ])('%s has one number, %s', (label, number) => {
    expect(readLineLabel(label, 'article').number).toBe(number);
  });

  it.each([
    ['[3][5][4].', ['3', '5', '4']],
    ['[2]** [5][7][6].', ['2', '5', '7', '6']],
    ['[7][6] bis.', ['7 bis', '6 bis']],
    ['OP1 and OP2 Alt.', ['1 alt', '2 alt']],
    ['4.', ['4']],
    ['–', []],
  ])('%s may stand for %j', (label, numbers) => {
    expect(labelAlternatives(label)).toEqual(numbers);
  });

  it('names a place that depends on what holds it', () => {
    expect(readLineLabel('Pp2 bis', 'preamble')).toEqual({ kind: 'recital', number: '2 bis' });
    expect(readLineLabel('1.', 'paragraph').kind).toBe('subparagraph');
    expect(readLineLabel('(i)', 'subparagraph').kind).toBe('item');
    expect(readLineLabel('(a)', 'draft').kind).toBe('subparagraph');
  });
});
