/** Names of delegations in brackets are no words of the text, and stand in the details. */
import { expect, it } from 'vitest';
import { detailsOf } from '../../../cli/ui/model/detail.ts';
import { jumpToCitation } from '../../../cli/ui/model/jump.ts';
import { openedPair } from './opened-pair.ts';

it('shows who is named in the brackets of a provision, with the words that they are named for', async () => {
  const state = await openedPair(
    'Article 1 — Aims\n1. The Parties shall report [every year].\n',
    'Article 1 — Aims\n1. The Parties shall report [EU propose: every second year] [BRA, CHE propose: at their own cost].\n',
  );
  const said = detailsOf(jumpToCitation(state, '1(1)'), 60).lines.map(({ spans }) =>
    spans.map(({ text }) => text).join(''),
  );
  const at = said.indexOf('Named in its brackets');
  expect(said.slice(at + 1, at + 3)).toEqual([
    'EU propose: “every second year”',
    'BRA, CHE propose: “at their own cost”',
  ]);
});
