/** Citations in every habit: tables, however long. */
import { describe, expect, it } from 'vitest';
import { CitationError, parseCitation, printCitation } from '../../../src/document/citation/index.ts';

/** Every habit on the left is the address on the right. */
const habits: Record<string, [written: string, means: string][]> = {
  'articles and the lines inside them': [
    ['35', '35'],
    ['Article 35', '35'],
    ['Article 35.', '35'],
    ['art 35', '35'],
    ['Art.35', '35'],
    ['35(1)(c)', '35(1)(c)'],
    ['35 (1) (c)', '35(1)(c)'],
    ['35 1 c', '35(1)(c)'],
    ['35, 1, c', '35(1)(c)'],
    ['Article 35, paragraph 1 (c)', '35(1)(c)'],
    ['Article 35, para. 1, subparagraph (c)', '35(1)(c)'],
    ['article (35), paragraph (1)', '35(1)'],
    ['35 § 1', '35(1)'],
    ['35(1) c)', '35(1)(c)'],
    ['35(1)(c)(ii)', '35(1)(c)(ii)'],
    ['Article XIV', 'XIV'],
  ],
  'numbers with points, which a draft may have for one article or for an article and its paragraph': [
    ['35.1(c)', '35.1(c)'],
    ['35.1.c', '35.1(c)'],
    ['35.1c', '35.1(c)'],
    ['art. 35.1(c)', '35.1(c)'],
    ['Article 3.10', '3.10'],
    ['paragraph 2 of Article 3.1', '3.1(2)'],
    ['annex II, 4.1', 'annex II, 4.1'],
    ['第3.1条第二款', '3.1(2)'],
    ['35 1.2', '35(1)(2)'],
  ],
  'numbers with a hyphen': [
    ['annex 2-A', 'annex 2-A'],
    ['Annex 10-A-1, 3(b)', 'annex 10-A-1, 3(b)'],
    ['annex III-B', 'annex III-B'],
    ['Article I-12', 'I-12'],
  ],
  'what was put between two numbers': [
    ['60 bis', '60 bis'],
    ['60bis', '60 bis'],
    ['60-bis', '60 bis'],
    ['60 BIS', '60 bis'],
    ['Article 2 bis', '2 bis'],
    ['Art 40(20 bis)', '40(20 bis)'],
    ['35 1 ter c', '35(1 ter)(c)'],
    ['2 alt', '2 alt'],
  ],
  'the inner provision first': [
    ['paragraph 1 (c) of article 35', '35(1)(c)'],
    ['subparagraph (c) of paragraph 1 of Article 35', '35(1)(c)'],
    ['para 1(c), art 35', '35(1)(c)'],
    ['option 1 of article 2', '2(option 1)'],
    ['article 3 of annex VI', 'annex VI, 3'],
    ['article 3, annex VI', 'annex VI, 3'],
    ['paragraph 3 of the preamble', 'preamble(3)'],
  ],
  'the preamble': [
    ['preamble', 'preamble'],
    ['the preamble', 'preamble'],
    ['preamble(3)', 'preamble(3)'],
    ['preamble 3', 'preamble(3)'],
    ['Preamble, paragraph 3', 'preamble(3)'],
    ['preambular paragraph 3', 'preamble(3)'],
    ['PP3', 'preamble(3)'],
    ['pp. 3', 'preamble(3)'],
    ['recital 3', 'preamble(3)'],
  ],
  'divisions and annexes': [
    ['chapter IV', 'chapter IV'],
    ['part XI, section 2', 'part XI, section 2'],
    ['Part XI Section 2', 'part XI, section 2'],
    ['title II', 'title II'],
    ['section 2.1', 'section 2.1'],
    ['division 2', 'division 2'],
    ['division "A. General"', 'division "A. General"'],
    ['annex', 'annex'],
    ['Annex II', 'annex II'],
    ['Appendix 3', 'annex 3'],
    ['annex, 3', 'annex, 3'],
    ['annex II, 4(b)', 'annex II, 4(b)'],
    ['Annex II, paragraph 4 (b)', 'annex II, 4(b)'],
    ['annex II 4 b', 'annex II, 4(b)'],
    ['annex II(b)', 'annex II, (b)'],
    ['Annex A, Part II, 3', 'annex A, part II, 3'],
  ],
  'options, notes, repeats, and what has no number': [
    ['2(option 1)(3)', '2(option 1)(3)'],
    ['Article 2, Option 1, paragraph 3', '2(option 1)(3)'],
    ['2 alt 1', '2(option 1)'],
    ['Option 1:', 'option 1'],
    ['note 3', 'note 3'],
    ['footnote 3', 'note 3'],
    ['note rights-clause', 'note rights-clause'],
    ['35 ¶2', '35 ¶2'],
    ['35¶2(a)', '35 ¶2(a)'],
    ['¶2', '¶2'],
    ['35(1)#2', '35(1)#2'],
    ['35#2(1)', '35#2(1)'],
    ['title', 'title'],
  ],
  'a line without its article': [
    ['paragraph 2', 'paragraph 2'],
    ['paragraph 2 (a)', 'paragraph 2(a)'],
    ['(a)', '(a)'],
  ],
  French: [
    ['article premier', '1'],
    ['article 35, paragraphe 1, alinéa c)', '35(1)(c)'],
    ['paragraphe 1 de l’article 35', '35(1)'],
    ['alinéa 3 du préambule', 'preamble(3)'],
    ['annexe II, article 4', 'annex II, 4'],
    ['chapitre IV', 'chapter IV'],
    ['titre II', 'title II'],
    ['variante 2 de l’article 2', '2(option 2)'],
    ['art. 35, par. 1, al. c)', '35(1)(c)'],
    ['alinéa c) du paragraphe 1 de l’article 35', '35(1)(c)'],
    ['Première partie', 'part 1'],
    ['article Ier', '1'],
  ],
  'numbers in words': [
    ['Part Two, section 3', 'part 2, section 3'],
    ['Article the First', '1'],
    ['Second Schedule', 'annex 2'],
    ['the first paragraph of article 5', '5(1)'],
  ],
  'annexes of rules and regulations': [
    ['Rule 3', '3'],
    ['annex II, regulation 4(2)', 'annex II, 4(2)'],
  ],
  Spanish: [
    ['artículo 35, párrafo 1 c)', '35(1)(c)'],
    ['articulo 35', '35'],
    ['párrafo 1 del artículo 35', '35(1)'],
    ['capítulo IV', 'chapter IV'],
    ['preámbulo', 'preamble'],
    ['anexo I', 'annex I'],
    ['artículo 35.1.c)', '35.1(c)'],
    ['apartado c) del párrafo 1 del artículo 35', '35(1)(c)'],
    ['artículo 35, numeral 1, literal c)', '35(1)(c)'],
    ['artículo primero', '1'],
    ['art. 2º', '2'],
    ['anexo II, regla 4', 'annex II, 4'],
  ],
  Russian: [
    ['статья 35', '35'],
    ['ст. 35 п. 1', '35(1)'],
    ['пункт 1 статьи 35', '35(1)'],
    ['подпункт c) пункта 1 статьи 35', '35(1)(c)'],
    ['ЧАСТЬ XI, раздел 2', 'part XI, section 2'],
    ['приложение II', 'annex II'],
    ['ст. 35, п. 1 c)', '35(1)(c)'],
    ['ст. 35 бис', '35 bis'],
    ['статья 40, пункт 20 бис', '40(20 bis)'],
    ['пп. c п. 1 ст. 35', '35(1)(c)'],
    ['пункт 3 преамбулы', 'preamble(3)'],
    ['часть вторая', 'part 2'],
  ],
  Chinese: [
    ['第三十五条', '35'],
    ['第35条', '35'],
    ['第三十五条之二', '35 bis'],
    ['第三十五条第一款第三项', '35(1)(3)'],
    ['第十一部分第二节', 'part 11, section 2'],
    ['附件二第三条', 'annex 2, 3'],
    ['序言第三段', 'preamble(3)'],
    ['第三十五条第一款(c)项', '35(1)(c)'],
    ['第三十五条第1款第(c)项第(i)目', '35(1)(c)(i)'],
    ['第三十五条第二款之二', '35(2 bis)'],
    ['３５（１）（ｃ）', '35(1)(c)'],
  ],
  Arabic: [
    ['المادة 35', '35'],
    ['المادة ٣٥', '35'],
    ['المادة ٣٥، الفقرة ١', '35(1)'],
    ['الفقرة 1 من المادة 35', '35(1)'],
    ['المرفق ٢', 'annex 2'],
    ['الفصل ٤', 'chapter 4'],
    ['المادة ٣٥(١)(ج)', '35(1)(ج)'],
    ['الفقرة الفرعية (ج) من الفقرة ١ من المادة ٣٥ مكررا', '35 bis(1)(ج)'],
    ['المادة ٣٥ مكررا ثانيا', '35 ter'],
    ['المادة الخامسة والثلاثون', '35'],
    ['الفقرة الأولى من المادة 3', '3(1)'],
    ['الجزء الثاني، الفرع 2', 'part 2, section 2'],
    ['۳۵(۱)', '35(1)'],
  ],
};

describe('reading a citation', () => {
  for (const [habit, table] of Object.entries(habits)) {
    describe(habit, () => {
      it.each(table)('%s is %s', (written, means) => {
        expect(printCitation(parseCitation(written))).toBe(means);
      });
    });
  }

  it('gives the steps from the draft down, and leaves out kinds that the place says', () => {
    expect(parseCitation('Annex I, article 3, paragraph 1').steps).toEqual([
      { type: 'labelled', kind: 'annex', number: 'I' },
      { type: 'labelled', kind: null, number: '3' },
      { type: 'labelled', kind: null, number: '1' },
    ]);
  });

  it('keeps a number with points whole where only one number can stand', () => {
    expect(parseCitation('35(35.1)').steps).toEqual([
      { type: 'labelled', kind: null, number: '35' },
      { type: 'labelled', kind: null, number: '35.1' },
    ]);
  });
});

describe('refusing what is not a citation', () => {
  it.each([
    ['', 'it is empty'],
    ['   ', 'it is empty'],
    ['foo', '"foo" does not belong in one'],
    ['35 foo', '"foo" does not belong in one'],
    ['35(foo)', '"foo" does not belong in one'],
    ['35 and 36', '"and" does not belong in one'],
    ['articles 6 to 16', '"articles" does not belong in one'],
    ['35abc', '"35abc" does not belong in one'],
    ['-1', '"-" does not belong in one'],
    ['35(1)-(3)', '"-" does not belong in one'],
    ['35(', 'a "(" is not closed'],
    ['35(1)(c', 'a "(" is not closed'],
    ['35(1, 2)', '"," does not belong between its parentheses'],
    ['35)', 'a ")" has no "("'],
    ['35(1)(c))', 'a ")" has no "("'],
    ['((1))', 'a number must follow "("'],
    ['35()', 'a number must follow "("'],
    ['article', '"article" needs a number'],
    ['chapter, 3', '"chapter" needs a number'],
    ['title, 35', '"title" needs a number'],
    ['35, article 36', '"article" starts a second address'],
    ['annex I, 3, annex II', '"annex" starts a second address'],
    ['35,', 'something is missing after ","'],
    [', 35', 'something is missing before ","'],
    ['35,,1', 'something is missing before ","'],
    ['of 35', 'something is missing before "of"'],
    ['35 of', 'something is missing after "of"'],
    ['35#1', '"#" counts from #2'],
    ['#2', '"#" must follow a number'],
    ['35 ¶0', 'paragraphs are counted from ¶1'],
  ])('%j: %s', (input, reason) => {
    expect(() => parseCitation(input)).toThrow(new CitationError(input, reason));
  });

  it('is not read where it is longer than any, and the message stays short', () => {
    const long = `1${'(a)'.repeat(20_000)}`;
    expect(() => parseCitation(long)).toThrow('it has 60,001 characters, more than 2000');
    expect(new CitationError(long, 'it is').message.length).toBeLessThan(250);
  });

  it('says what was given, what is wrong with it, and how to write one', () => {
    const error = new CitationError('35(', 'a "(" is not closed');
    expect(error.message).toBe(
      '"35(" is not a citation: a "(" is not closed. Write it like 35(1)(c), annex II, 4(b) or preamble(3).',
    );
    expect(error.code).toBe('bad-citation');
  });
});
