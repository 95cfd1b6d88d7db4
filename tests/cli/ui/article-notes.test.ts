/** The details of an article say which notes the draft has on it. */
import { expect, it } from 'vitest';
import { detailsOf } from '../../../cli/ui/model/detail.ts';
import { jumpToCitation } from '../../../cli/ui/model/jump.ts';
import { openedPair } from './opened-pair.ts';

const NOTES = 'Annex\nInterpretative notes on specific articles\n\nArticle 1\n\n1. A rope is a line.\n';

it('shows where the note on an article is, at the article and its paragraphs', async () => {
  const state = await openedPair(
    'Article 1 — Aims\n1. The Parties shall report.\n',
    `Article 1 — Aims\n1. The Parties shall report every year.\n\n${NOTES}`,
  );
  for (const citation of ['1', '1(1)']) {
    const said = detailsOf(jumpToCitation(state, citation), 80).lines.map(({ spans }) =>
      spans.map(({ text }) => text).join(''),
    );
    const at = said.indexOf('Notes on this article');
    expect(said[at + 1]).toBe('Note on this article: annex, division 1, “Article 1”.');
  }
});
