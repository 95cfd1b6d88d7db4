/** What is said of a draft as a whole, whatever format it came from and however it was read. */
import {
  type BracketMark,
  DEEPEST_BRACKETS,
  type Draft,
  LANGUAGES,
  type Provision,
  pieces,
  scanBrackets,
} from '../document/index.ts';
import type { Report } from './report.ts';

/** Brackets that are left open, and a draft without any label. */
export function reportDraft(tree: Draft, report: Report): void {
  reportBrackets(tree, report);
  reportArticles(tree, report);
}

/** One message for all the stray brackets of a provision: a text full of them would drown the others. */
function reportBrackets(tree: Draft, report: Report): void {
  const strays = new Map<BracketMark['piece'], { open: BracketMark[]; close: BracketMark[] }>();
  const { unbalanced, tooDeep } = scanBrackets(tree);
  for (const piece of new Set(tooDeep.map(mark => mark.piece)))
    report(
      'bracket-depth',
      `Brackets nest more than ${DEEPEST_BRACKETS} deep here; those further inside are read as signs, and nothing is reported of them`,
      piece?.position,
    );
  for (const mark of unbalanced) {
    const found = strays.get(mark.piece) ?? { open: [], close: [] };
    found[mark.side].push(mark);
    strays.set(mark.piece, found);
  }
  for (const [piece, found] of strays) {
    for (const side of ['open', 'close'] as const) {
      const [first, ...others] = found[side];
      if (!first) continue;
      const sign = first.node?.value ?? (side === 'open' ? '[' : ']');
      const what = side === 'open' ? 'is opened and never closed' : 'closes a bracket that was never opened';
      const times = others.length > 0 ? ` (${found[side].length} times)` : '';
      report('bracket-balance', `\`${sign}\` ${what}${times}`, piece?.position);
    }
  }
}

/** A language that is not the one that was given, and one whose words for provisions are not known: that is read by numbers and print. */
export function reportLanguage(language: string | null, given: string | undefined, report: Report): void {
  if (given !== undefined && language !== given) {
    const reason = `The text was said to be in \`${given}\`, but its words are those of \`${language}\`: read as that`;
    report('wrong-language', reason, undefined);
  }
  if (!language || language.slice(0, 2).toLowerCase() in LANGUAGES) return;
  const known = Object.keys(LANGUAGES).join(', ');
  report(
    'unknown-language',
    `The text is in \`${language}\`, whose words for articles, chapters and options are not known (${known} are): structure, references and modal verbs may be missed`,
    undefined,
  );
}

function reportArticles(tree: Draft, report: Report): void {
  for (const { piece } of pieces(tree)) {
    if (piece.type === 'provision' && piece.kind !== 'note' && piece.label !== '') return;
  }
  report('no-articles', 'No article, chapter or numbered paragraph was found in this text', undefined);
}

/** Fewer articles make no treaty of an annex. */
const FEWEST_ANNEXED = 3;

/** A resolution with the treaty as its annex: its articles would be those of an annex, and pair with no others. */
export function reportAnnexed(tree: Draft, report: Report): void {
  let annexed = 0;
  let first: Provision | null = null;
  for (const { piece, ancestors } of pieces(tree)) {
    if (piece.type !== 'provision' || piece.kind !== 'article') continue;
    const annex = ancestors.find(({ kind }) => kind === 'annex');
    if (!annex) return;
    first ??= annex;
    if (annex === first) annexed += 1;
  }
  if (!first || annexed < FEWEST_ANNEXED) return;
  report(
    'draft-in-annex',
    `All articles are in “${first.label}”: if that is the draft, read it with --from "${first.label}"`,
    first.position,
  );
}
