/**
 * Markdown -> blocks, line by line.
 *
 * Not through mdast: its lists renumber `3.`, fuse the lines `(a)` and `(b)` into one paragraph, and take four spaces
 * for code. A draft's labels are words, so they are left where they stand for the recogniser.
 */
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { provenanceOf, readFrontMatter, splitFrontMatter } from '../../document/index.ts';
import type { BlockTree } from '../blocks.ts';
import { MESSAGE_SOURCE } from '../message-source.ts';
import { BlockReader, type Read } from './block-reader.ts';
import { sourceWords } from './source-words.ts';

/**
 * A unified parser for Markdown that is not in the canonical form. What is no part of the draft (comments, hints of links) is left
 * out and told; so is where the numbers of a list are not those that were typed.
 */
export function markdownParser(this: Processor): void {
  this.parser = (source, file): BlockTree => {
    const { head, body, offset } = splitFrontMatter(source);
    const line = source.slice(0, offset).split('\n').length;
    const read = new BlockReader(body, line, offset).read();
    file.data.sourceText = sourceWords(body);
    tell(read, file);
    return { type: 'blocks', provenance: frontMatterOf(head), children: read.blocks };
  };
}

/** A site generator's front matter may hold anything; what is not YAML says nothing about the draft. */
function frontMatterOf(head: string | null): BlockTree['provenance'] {
  try {
    return provenanceOf(readFrontMatter(head ?? ''));
  } catch {
    return {};
  }
}

function tell({ leftOut, numbered }: Read, file: VFile): void {
  const typed = numbered.flatMap(({ count }) => Array.from({ length: count }, () => '1'));
  if (leftOut.length + typed.length > 0) file.data.leftOut = [...leftOut, ...typed].join('\n');
  for (const { first, count } of numbered) {
    file.message(
      `All ${count} items of this list are typed \`1.\`: read as 1 to ${count}, as Markdown counts them`,
      {
        ruleId: 'list-numbers',
        source: MESSAGE_SOURCE,
        ...(first.position ? { place: first.position } : {}),
      },
    );
  }
  if (leftOut.length === 0) return;
  const [quoted = ''] = leftOut;
  const more = leftOut.length > 1 ? `, and ${leftOut.length - 1} more` : '';
  file.message(`Left out as comments and hints of links: “${quoted.trim().slice(0, 60)}”${more}`, {
    ruleId: 'left-out',
    source: MESSAGE_SOURCE,
  });
}
