/** Rule `place`: a provision moved. */
import type { Rule } from './types.ts';

const NOTHING = { before: null, after: null };

export const place: Rule = {
  name: 'place',
  title: 'Moved provision',
  manual: [
    'Reports that a provision on the watchlist, or the article it belongs to, moved to another place in the order or under another ' +
      'parent. A number that only changed because something before it was added or removed is not a move.',
    'A move is reported only if it is certain. Otherwise the provision is reported as gone in one place and new in another.',
  ],
  kinds: { moved: 'the same provision in another place' },
  misses:
    'A provision that moved and was more than half rewritten is reported as gone and new, with a note that the new one takes up the subject of the other.',
  examples: [
    {
      language: 'en',
      before:
        'Article 1 — Aim\nThe aim of this Convention is to keep the lakes of the region clean and open.\n\nArticle 2 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.\n\nArticle 3 — Secrecy\nWhat the inspectors learn about ships and their crews shall be kept secret by all Parties.',
      after:
        'Article 1 — Secrecy\nWhat the inspectors learn about ships and their crews shall be kept secret by all Parties.\n\nArticle 2 — Aim\nThe aim of this Convention is to keep the lakes of the region clean and open.\n\nArticle 3 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.',
    },
  ],
  nearMisses: [
    {
      language: 'en',
      why: 'A new article was inserted before it, so only its number changed.',
      before:
        'Article 1 — Aim\nThe aim of this Convention is to keep the lakes of the region clean and open.\n\nArticle 2 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.',
      after:
        'Article 1 — Aim\nThe aim of this Convention is to keep the lakes of the region clean and open.\n\nArticle 2 — Terms\n“Lake” means any standing water of more than ten hectares.\n\nArticle 3 — Fees\nEach Party shall pay a yearly fee to the Secretariat in March.',
    },
  ],
  checkRow: ({ row }) =>
    row.moved ? [{ kind: 'moved', told: { type: 'moved', row }, evidence: NOTHING }] : [],
};
