/** HTML -> blocks: pages of legislative sites, and what Word saves as a web page. */
import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { type Processor, unified } from 'unified';
import { VFile } from 'vfile';
import { headedLabelAt, largest } from '../../document/index.ts';
import { askForDraft, printChanges } from '../ask-for-draft.ts';
import type { BlockTree, SourceBlock, WordsBlock } from '../blocks.ts';
import { type Decoded, decodeMarkup } from '../charset.ts';
import { ReadError } from '../decode.ts';
import type { ReadOptions } from '../formats.ts';
import { labelAt } from '../line-start.ts';
import { plainWords } from '../plain-words.ts';
import { BlockReader } from './blocks.ts';
import { withoutMarks } from './consolidation.ts';
import { tellWhatIsNoTreaty } from './no-treaty.ts';
import { raiseDigits } from './nodes.ts';
import { Page } from './page.ts';
import { prepare } from './prepare.ts';
import { Remarks } from './remarks.ts';
import { Styles, sheetsOf } from './styles.ts';

/**
 * A unified parser for HTML.
 *
 * It gives the text as a browser prints it, with the labels of ordered lists; a page with marked insertions and deletions
 * is two drafts. Messages: `charset`, `left-out`, `hidden-text`, `marked-words`, `picture`, `frames`, `nested-too-deep`,
 * `not-a-treaty`.
 *
 * @throws {ReadError} `tracked-changes`, `not-supported` for web archives, `too-large`.
 */
export function htmlReader(this: Processor, options: ReadOptions): void {
  this.parser = (_, file): BlockTree => readPage(file, options);
}

function readPage(file: VFile, options: ReadOptions): BlockTree {
  const decoded = decodeMarkup(file.value as Uint8Array, declaredCharset);
  refuseArchive(decoded.text, file.path);
  const { source, flattened } = prepare(decoded.text, file.path, options.limits);
  const root = unified()
    .use(rehypeParse)
    .parse(new VFile({ path: file.path, value: source })) as Root;
  const styles = new Styles(sheetsOf(root));
  raiseDigits(root, element => styles.isRaised(element));
  const remarks = new Remarks(file);
  tellAbout(decoded, flattened, remarks);
  withoutMarks(root, remarks);
  const page = new Page(root, styles, remarks, options);
  const reader = new BlockReader(page);
  const blocks = reader.read(root);
  file.data.sourceText = page.wordsOf(root);
  remarks.finish();
  askForDraft(file, printChanges(page.changes), options.tracked);
  tellWhatIsNoTreaty(root, blocks, remarks);
  const flows = [blocks, ...columnsIn(blocks)];
  markHeadings(flows.flat(), reader.headingLike);
  for (const flow of flows)
    if (!columnsAreSure(flow)) for (const block of flow) if (!isBullet(block)) delete block.indent;
  return { type: 'blocks', provenance: {}, children: blocks };
}

/** `<meta charset>`, `http-equiv`, or the declaration of XHTML (WHATWG HTML 13.2.3.2, without its fine print). */
function declaredCharset(head: string): string | null {
  const withoutComments = head.replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/.exec(withoutComments)?.[1];
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(withoutComments)?.[1] ?? xml ?? null;
}

function refuseArchive(source: string, path: string): void {
  const head = source.slice(0, 4000);
  if (
    !/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?(?:MIME-Version|Content-Type):/i.test(head) ||
    !/multipart\/related/i.test(head)
  )
    return;
  throw new ReadError(
    'not-supported',
    `${path} is a web archive (MHTML). Open it in a browser and save it as a web page, HTML only.`,
  );
}

function tellAbout({ charset, wrong }: Decoded, flattened: number, remarks: Remarks): void {
  if (wrong !== undefined) {
    remarks.tell('charset', `The page says that it is in ${wrong}, but it is not: read as ${charset}`);
  }
  if (flattened > 0) {
    remarks.tell(
      'nested-too-deep',
      `${flattened} elements nest deeper than any text does: read as if they were not there`,
    );
  }
}

/** Where headings are not marked as such, centred bold lines are headings: all of one level, which says nothing. */
function markHeadings(blocks: readonly SourceBlock[], headingLike: ReadonlySet<WordsBlock>): void {
  const isMarked = blocks.some(
    block =>
      block.type === 'words' && block.headingLevel !== undefined && headedLabelAt(plainWords(block.words)),
  );
  if (isMarked) return;
  for (const block of headingLike) {
    if (block.note === undefined && !/[.;:,]$/.test(plainWords(block.words))) block.headingLevel = 3;
  }
}

/** What stands in each column of tables that keep their cells: each is a text of its own. */
const columnsIn = (blocks: readonly SourceBlock[]): SourceBlock[][] =>
  blocks.flatMap(block => {
    const rows = (block.type === 'tableBlock' && block.cells) || [];
    const most = largest(
      rows.map(cells => cells.length),
      0,
    );
    return Array.from({ length: most }, (_, at) => rows.flatMap(cells => cells[at]?.blocks ?? []));
  });

const isBullet = (block: SourceBlock) => block.type === 'words' && (block.bullet || block.note !== undefined);

/**
 * Whether columns can be trusted. They cannot where lettered items stand in the column of the numbered paragraph that they
 * belong to, as they do on pages that mark no lists.
 */
function columnsAreSure(blocks: readonly SourceBlock[]): boolean {
  let numbered: number | null = null;
  for (const block of blocks) {
    if (block.type !== 'words' || block.note !== undefined) continue;
    if (block.headingLevel !== undefined) {
      numbered = null;
      continue;
    }
    const label = labelAt(plainWords(block.words));
    if (!label || label.form === 'option') continue;
    const column = block.indent ?? 0;
    if (/^\d/.test(label.number)) numbered = column;
    else if (numbered !== null && column <= numbered) return false;
  }
  return true;
}
