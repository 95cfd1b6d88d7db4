/** The one recogniser: blocks of any format become the tree of a draft. A unified transformer. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import {
  type Bracket,
  block,
  type Draft,
  draft,
  headedLabelAt,
  optionLabelAt,
  scanBrackets,
  settle,
  table,
} from '../../document/index.ts';
import type { BlockTree } from '../blocks.ts';
import { lineLabelAt } from './grammar.ts';
import { splitLanguages } from './language.ts';
import { Recogniser } from './recogniser.ts';

export interface StructureOptions {
  /** The language of the draft, if it is known: ISO 639-1. Detected where it is not given. */
  language?: string;
}

export const MESSAGE_SOURCE = 'treaty-read';

/** Whether a line of a wrapped text starts a block of its own because a label stands there. */
export function startsOwnBlock(line: string): boolean {
  return lineLabelAt(line) !== null || optionLabelAt(line) !== null || headedLabelAt(line) !== null;
}

/**
 * A unified transformer from blocks to a draft. Doubts become messages on the file, with a place and a `ruleId`:
 * `label-sequence`, `article-sequence`, `other-language`, `bracket-balance`, `no-articles`.
 */
export function structure(options: StructureOptions = {}) {
  return (tree: BlockTree, file: VFile): Draft => {
    const report = (ruleId: string, reason: string, position: Position | undefined) => {
      file.message(reason, { ruleId, source: MESSAGE_SOURCE, ...(position ? { place: position } : {}) });
    };
    const { language, end, other } = splitLanguages(
      tree.children,
      options.language ?? tree.provenance.language,
    );
    const result = draft({ ...tree.provenance, ...(language ? { language } : {}) }, [], []);
    const recogniser = new Recogniser(result, tree.children, report);
    for (const source of tree.children.slice(0, end)) recogniser.add(source);
    const rest = tree.children.slice(end);
    for (const source of rest) {
      const node = source.type === 'words' ? block(source.words) : table(source.rows);
      if (source.position) node.position = source.position;
      result.children.push(node);
    }
    recogniser.finish();
    settle(result);
    if (rest.length > 0) {
      report(
        'other-language',
        `From here on the text is in another language (\`${other}\`): its ${rest.length} blocks are kept as plain words, without structure`,
        rest[0]?.position,
      );
    }
    reportBrackets(result, report);
    reportArticles(result, report);
    return result;
  };
}

function reportBrackets(
  tree: Draft,
  report: (ruleId: string, reason: string, position: Position | undefined) => void,
): void {
  for (const mark of scanBrackets(tree).unbalanced) {
    const sign: Bracket['value'] = mark.node?.value ?? (mark.side === 'open' ? '[' : ']');
    const what =
      mark.side === 'open' ? 'is opened and never closed' : 'closes a bracket that was never opened';
    report('bracket-balance', `\`${sign}\` ${what}`, mark.piece?.position);
  }
}

function reportArticles(
  tree: Draft,
  report: (ruleId: string, reason: string, position: Position | undefined) => void,
): void {
  const hasHeaded = tree.children.some(
    child => child.type === 'provision' && child.kind !== 'note' && child.label !== '',
  );
  if (!hasHeaded)
    report('no-articles', 'No article, chapter or numbered paragraph was found in this text', undefined);
}
