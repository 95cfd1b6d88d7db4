/** What a Word file says of the texts in it: a cover before them, and a line on every page. */
import type { Provenance } from '../../document/index.ts';
import { AUTHENTICITY_WORDS, nameOf } from '../notices.ts';
import type { DraftFile } from '../to-pair-html.ts';
import { type Links, NAMESPACES, type Part } from './package.ts';
import { paragraphXml, plainRun } from './paragraph.ts';
import type { Revisions } from './revisions.ts';
import { COVER_STYLE } from './styles.ts';
import { textXml } from './text.ts';
import type { Run } from './words.ts';

/** A text of the file: `Before`, `After`, or the column that it stands in. */
export interface CoverDraft {
  name: string;
  provenance: Provenance;
  file?: DraftFile | undefined;
}

export interface Cover {
  /** What the file is. */
  title: string;
  drafts: readonly CoverDraft[];
  notices: readonly string[];
}

/** The paragraphs of the cover, in a style of their own, by which they can be told from the text. */
export function coverXml({ title, drafts, notices }: Cover, revisions: Revisions, links: Links): string {
  const write = (runs: readonly Run[]) =>
    paragraphXml({ style: COVER_STYLE, runs, end: 'same' }, revisions, {
      note: () => '',
      link: address => links.identifierOf(address),
    });
  return [
    [plainRun(title, { strong: true })],
    ...drafts.map(draft => [plainRun(`${draft.name}: `, { strong: true }), ...factRuns(draft)]),
    ...notices.map(notice => [plainRun(notice, { strong: true })]),
  ]
    .map(write)
    .join('');
}

function factRuns({ provenance, file }: CoverDraft): Run[] {
  const { title, date, symbol, issuer, status, language, authenticity, source, sha256, verified } =
    provenance;
  const facts = [
    title ?? '(no title)',
    nameOf(provenance),
    date,
    symbol,
    issuer,
    status,
    authenticity && AUTHENTICITY_WORDS[authenticity],
    verified && `verified ${verified}`,
    language && `language ${language}`,
    file && `file ${file.name}, SHA-256 ${file.sha256}`,
    sha256 && `SHA-256 of the source ${sha256}`,
  ].filter(Boolean);
  return [
    plainRun(facts.join(' · ')),
    ...(source ? [plainRun(' · source '), plainRun(source, { url: source })] : []),
  ];
}

/** A header with a notice that has to stand on every page, if there is one, and a footer with the number of the page. */
export function pageParts(notice: string | null, footer: string): Part[] {
  const header: Part[] =
    notice === null
      ? []
      : [
          {
            name: 'header1',
            kind: 'header',
            xml: `<w:hdr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>${wordsXml(notice)}</w:p></w:hdr>`,
          },
        ];
  const page = `${wordsXml(`${footer} · page `)}${fieldXml('PAGE', '1')}${wordsXml(' of ')}${fieldXml('NUMPAGES', '1')}`;
  const xml = `<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>${page}</w:p></w:ftr>`;
  return [...header, { name: 'footer1', kind: 'footer', xml }];
}

/** The end of the body: the page, with what stands at its edges. Sizes are those of A4, in twentieths of a point. */
export function sectionXml(
  parts: readonly Part[],
  { isLandscape = false, isRtl = false }: { isLandscape?: boolean; isRtl?: boolean } = {},
): string {
  const edges = parts.flatMap(({ name, kind }) =>
    kind === 'header' || kind === 'footer' ? [`<w:${kind}Reference w:type="default" r:id="${name}"/>`] : [],
  );
  const size = isLandscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  const margin = isLandscape ? 850 : 1440;
  return `<w:sectPr>${edges.join('')}${size}<w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="567" w:footer="567" w:gutter="0"/>${isRtl ? '<w:bidi/>' : ''}</w:sectPr>`;
}

const wordsXml = (text: string): string => `<w:r>${textXml(text)}</w:r>`;

/** A field with the text that it shows until Word counts: without one, Word takes the file for damaged. */
const fieldXml = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wordsXml(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
