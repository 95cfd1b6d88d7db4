/** The one recogniser: blocks of any format become the tree of a draft. A unified transformer. */
import type { VFile } from 'vfile';
import {
  type BracketMark,
  block,
  type Draft,
  draft,
  LANGUAGES,
  type Provision,
  pieces,
  scanBrackets,
  settle,
  table,
} from '../../document/index.ts';
import type { BlockTree, SourceBlock } from '../blocks.ts';
import { splitLanguages } from '../language.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { Builder } from './build/index.ts';
import {
  candidatesOf,
  joinTornReferences,
  partHeadingsInLines,
  partLostHeadings,
} from './candidates/index.ts';
import { decode } from './decode/index.ts';
import type { Report } from './report.ts';

export interface StructureOptions {
  /** The language of the draft, if it is known: ISO 639-1. Detected where it is not given. */
  language?: string;
}

/**
 * A unified transformer from blocks to a draft. Warnings become messages on the file, with a place and a `ruleId`:
 * `label-sequence`, `article-sequence`, `too-many-labels`, `contents`, `page-furniture`, `other-language`,
 * `close-reading`, `unknown-language`, `bracket-balance`, `heading-in-line`, `no-articles`, `wrong-language`, `draft-in-annex`.
 */
export function structure(options: StructureOptions = {}) {
  return (tree: BlockTree | Draft, file: VFile): Draft => {
    const report: Report = (ruleId, reason, position) => {
      file.message(reason, { ruleId, source: MESSAGE_SOURCE, ...(position ? { place: position } : {}) });
    };
    // A format that carries its structure leaves nothing to recognise.
    if (tree.type === 'draft') {
      reportBrackets(tree, report);
      reportArticles(tree, report);
      return tree;
    }
    const { children } = tree;
    const given = options.language ?? tree.provenance.language;
    const split = splitLanguages(children, given);
    // A text that is in the other language from its first line on is not that of a second version.
    const isWrong = given !== undefined && split.other !== null && split.end === 0;
    const { language, end, other } = isWrong
      ? { language: split.other, end: children.length, other: null }
      : split;
    const result = draft({ ...tree.provenance, ...(language ? { language } : {}) }, [], []);
    const blocks = joinTornReferences(
      partLostHeadings(partHeadingsInLines(children.slice(0, end), report), report),
    );
    const candidates = candidatesOf(blocks, language ?? undefined);
    new Builder(result, candidates, report).build(decode(candidates));
    const rest = children.slice(end);
    settle(result);
    if (rest.length > 0) {
      keepPlain(result, rest);
      report(
        'other-language',
        `From here on the text is in another language (\`${other}\`): its ${rest.length} blocks are kept as plain words, without structure`,
        rest[0]?.position,
      );
    }
    if (isWrong) {
      report(
        'wrong-language',
        `The text was said to be in \`${given}\`, but its words are those of \`${language}\`: read as that`,
        undefined,
      );
    }
    reportLanguage(language, report);
    reportBrackets(result, report);
    reportArticles(result, report);
    reportAnnexed(result, report);
    return result;
  };
}

/** Puts blocks behind the draft's own text, in front of its notes. */
function keepPlain(tree: Draft, blocks: readonly SourceBlock[]): void {
  const pieces = blocks.map(source => {
    const node = source.type === 'words' ? block(source.words) : table(source.rows);
    if (source.position) node.position = source.position;
    return node;
  });
  const firstNote = tree.children.findIndex(child => child.type === 'provision' && child.kind === 'note');
  const at = firstNote === -1 ? tree.children.length : firstNote;
  tree.children = [...tree.children.slice(0, at), ...pieces, ...tree.children.slice(at)];
}

/** One message for all the stray brackets of a provision: a text full of them would drown the others. */
function reportBrackets(tree: Draft, report: Report): void {
  const strays = new Map<BracketMark['piece'], { open: BracketMark[]; close: BracketMark[] }>();
  for (const mark of scanBrackets(tree).unbalanced) {
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

/** A language whose words for provisions are not known is read by numbers and print alone. */
function reportLanguage(language: string | null | undefined, report: Report): void {
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
function reportAnnexed(tree: Draft, report: Report): void {
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
