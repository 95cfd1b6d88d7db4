/** Citations as they are written in the languages whose habits are known. */
import { expect, it } from 'vitest';
import { parseCitation, printCitation } from '../../../src/document/citation/index.ts';

it.each([
  ['artikel 2, eerste lid, onder a', '2(1)(a)'],
  ['artikel 2, lid 1, onderdeel a', '2(1)(a)'],
  ['onder a van het eerste lid van artikel 2', '2(1)(a)'],
  ['Art. 2 Abs. 1 Buchst. a', '2(1)(a)'],
  ['Artikel 2 Absatz 1 Buchstabe a', '2(1)(a)'],
  ['article 2, paragraphe 1, alinéa a)', '2(1)(a)'],
  ['alinéa a) du paragraphe 1 de l’article 2', '2(1)(a)'],
  ['article 2, 1er alinéa', '2(1)'],
  ['artículo 2, párrafo 1, inciso a)', '2(1)(a)'],
  ['art. 2, núm. 1, letra a)', '2(1)(a)'],
  ['apartado a) del párrafo 1 del artículo 2', '2(1)(a)'],
  ['artigo 2.º, n.º 1, alínea a)', '2(1)(a)'],
  ['articolo 2, comma 1, lett. a)', '2(1)(a)'],
  ['подпункт a) пункта 1 статьи 2', '2(1)(a)'],
  ['第二条第一款（a）项', '2(1)(a)'],
  ['sub-clause (a) of clause (3) of article 16', '16(3)(a)'],
  ['Article VI(1) of the Appendix', 'annex, VI(1)'],
])('%s', (written, citation) => {
  expect(printCitation(parseCitation(written))).toBe(citation);
});
