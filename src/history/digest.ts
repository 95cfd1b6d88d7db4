/** A draft as history needs it: its citations, words and counts, found without building its tree. */
import type { RowKind } from '../compare/index.ts';
import {
  type BracketCount,
  citationsOf,
  countBrackets,
  type Draft,
  headingOf,
  headingText,
  ownText,
  type Provenance,
  pieces,
} from '../document/index.ts';

/** One provision, with the citations of what holds it, outermost first. */
export interface DigestLine {
  citation: string;
  kind: RowKind;
  holders: string[];
  heading: string;
  text: string;
}

export interface DraftDigest {
  provenance: Provenance;
  counts: BracketCount;
  articles: number;
  /** The provision with exactly this citation. */
  line(citation: string): DigestLine | null;
  /** It and all below it, in reading order. */
  under(citation: string): DigestLine[];
}

type Cells = [citation: string, kind: RowKind, holders: string[], heading: string, text: string];

/** Writes a draft down: a head, then a line of JSON for each provision. */
export function digestToText(draft: Draft): string {
  const book = citationsOf(draft);
  const lines: Cells[] = [];
  const title = headingOf(draft);
  if (title) lines.push([book.of(title), 'draft-title', [], '', headingText(draft)]);
  let articles = 0;
  for (const { piece, ancestors } of pieces(draft)) {
    const provision = piece.type === 'provision' ? piece : null;
    if (provision?.kind === 'article') articles += 1;
    lines.push([
      book.of(piece),
      provision ? provision.kind : (piece.type as 'block' | 'table'),
      ancestors.map(ancestor => book.of(ancestor)),
      provision ? headingText(provision) : '',
      ownText(piece),
    ]);
  }
  const head = { provenance: draft.provenance, counts: countBrackets(draft).total, articles };
  return `${[head, ...lines].map(line => JSON.stringify(line)).join('\n')}\n`;
}

/** The digest that a text holds, read as it is asked for. */
export function digestFromText(text: string): DraftDigest {
  const start = text.indexOf('\n');
  const head = JSON.parse(text.slice(0, start)) as Pick<DraftDigest, 'provenance' | 'counts' | 'articles'>;
  return {
    ...head,
    line(citation) {
      const at = text.indexOf(`\n[${JSON.stringify(citation)},`, start);
      return at < 0 ? null : lineAt(text, at + 1);
    },
    under(citation) {
      const wanted = JSON.stringify(citation);
      const lines: DigestLine[] = [];
      for (let at = text.indexOf(wanted, start); at >= 0; ) {
        const line = lineAt(text, text.lastIndexOf('\n', at) + 1);
        if (line.citation === citation || line.holders.includes(citation)) lines.push(line);
        at = text.indexOf(wanted, text.indexOf('\n', at));
      }
      return lines;
    },
  };
}

function lineAt(text: string, start: number): DigestLine {
  const cells = JSON.parse(text.slice(start, text.indexOf('\n', start))) as Cells;
  const [citation, kind, holders, heading, words] = cells;
  return { citation, kind, holders, heading, text: words };
}
