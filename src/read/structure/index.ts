/** The one recogniser: blocks of any format become the tree of a draft. A unified transformer. */
import type { VFile } from 'vfile';
import { type Draft, draft, settle } from '../../document/index.ts';
import type { BlockTree, SourceBlock } from '../blocks.ts';
import { reportAnnexed, reportDraft, reportLanguage } from '../draft-warnings.ts';
import { splitLanguages } from '../language.ts';
import { mendBlocks } from '../mend/index.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import type { Report } from '../report.ts';
import { asPlain, Builder } from './build/index.ts';
import { candidatesOf } from './candidates/index.ts';
import { decode } from './decode/index.ts';

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
      reportDraft(tree, report);
      return tree;
    }
    const { children } = tree;
    const given = options.language ?? tree.provenance.language;
    const { language, end, other } = splitLanguages(children, given);
    const result = draft({ ...tree.provenance, ...(language ? { language } : {}) }, [], []);
    const blocks = mendBlocks(children.slice(0, end), report);
    const candidates = candidatesOf(blocks, language ?? undefined);
    new Builder(result, candidates, report).build(decode(candidates));
    const rest = children.slice(end);
    settle(result);
    if (rest.length > 0) {
      keepPlain(result, rest);
      const reason = `From here on the text is in another language (\`${other}\`): its ${rest.length} blocks are kept as plain words, without structure`;
      report('other-language', reason, rest[0]?.position);
    }
    reportLanguage(language, given, report);
    reportDraft(result, report);
    reportAnnexed(result, report);
    return result;
  };
}

/** Puts blocks behind the draft's own text, in front of its notes. */
function keepPlain(tree: Draft, blocks: readonly SourceBlock[]): void {
  const pieces = blocks.map(asPlain);
  const firstNote = tree.children.findIndex(child => child.type === 'provision' && child.kind === 'note');
  const at = firstNote === -1 ? tree.children.length : firstNote;
  tree.children = [...tree.children.slice(0, at), ...pieces, ...tree.children.slice(at)];
}
