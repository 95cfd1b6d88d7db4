/** The title of the draft, among the lines of its front page. */
import { labelAt } from '../line-start.ts';
import { isDate, isTitleLine } from '../phrases.ts';
import type { Seen } from '../seen.ts';

/**
 * The block that is the title of the draft, among those before the text: -1 if there is none.
 *
 * The first line that could be a title, unless one of the lines names a kind of document (`Convention`, `Draft text`) and that
 * first one does not: `UNITED NATIONS`, a session and a place are lines of a masthead.
 */
export function titleOf(blocks: readonly Seen[], end: number): number {
  const first = blocks.slice(0, end).findIndex(({ level, plain }) => level !== null && !MASTHEAD.test(plain));
  const isPart = first !== -1 && isFirstPart(blocks, first);
  const front = blocks.slice(0, isPart ? first : end).map((block, at) => ({ block, at }));
  const lines = front.filter(({ block }) => isTitleBlock(block) && !MASTHEAD.test(block.plain));
  const marked = front.find(
    ({ block }) =>
      block.level !== null && !block.label && labelAt(block.plain) === null && !MASTHEAD.test(block.plain),
  );
  // A first line that names a document is its title, though a heading below it is marked.
  const isHeaded = lines.some(
    ({ block, at }) => marked && at < marked.at && DOCUMENT_WORDS.test(block.plain),
  );
  if (marked && !isHeaded) return marked.at;
  const [top] = front.filter(({ block }) => block.plain !== '' && !block.isFurniture && !isDate(block.plain));
  const named = lines.filter(({ block }) => DOCUMENT_WORDS.test(block.plain) && !ADOPTED.test(block.plain));
  const [largest] = named.toSorted((one, two) => sizeOf(two.block) - sizeOf(one.block));
  const isFirst =
    lines.some(({ at }) => at === top?.at) && (!largest || sizeOf(top?.block) >= sizeOf(largest.block));
  const fallback = isFirst && top && !(largest && ADOPTED.test(top.block.plain)) ? top : largest;
  return fallback?.at ?? -1;
}

/**
 * Whether a marked heading is the first of the parts of a text: others of its level follow, and it holds something. A title stands alone
 * at its level, and a document whose title has the level of its parts names itself by a word.
 */
function isFirstPart(blocks: readonly Seen[], at: number): boolean {
  const { level, label, plain } = blocks[at] as Seen;
  if (level === null || label || DOCUMENT_WORDS.test(plain)) return false;
  const isHeading = (block: Seen) => block.level !== null && block.level <= level && block.plain !== '';
  const next = blocks.findIndex((block, ahead) => ahead > at && isHeading(block));
  const following = blocks[next];
  if (!following || following.level !== level || following.label) return false;
  return blocks.slice(at + 1, next).some(block => block.level !== null || labelAt(block.plain) !== null);
}

const sizeOf = (block: Seen | undefined) => (block?.look.size ?? 1) + (block?.look.bold ? 0.1 : 0);
const isTitleBlock = (block: Seen) =>
  block.plain !== '' &&
  !block.isFurniture &&
  !block.label &&
  isTitleLine(block.plain) &&
  labelAt(block.plain) === null &&
  !/[[\]［］]/.test(block.plain);

/** Words that a document is named by, in the six languages. */
const DOCUMENT_WORDS =
  /convention|agreement|treaty|protocol|charter|covenant|declaration|decision|resolution|statute|text|constitution|accord|traité|convenio|convención|acuerdo|tratado|carta|конвенци|соглашени|договор|протокол|проект|公约|协定|条约|议定书|草案|اتفاقية|اتفاق|معاهدة|بروتوكول|مشروع/iu;
/** Lines of a masthead: who issues the document, which session it is for, and in which language. Never the title. */
const MASTHEAD =
  /^(?:united nations|nations unies|naciones unidas|организация объединенных наций|联合国|الأمم المتحدة|general assembly|assemblée générale|asamblea general|генеральная ассамблея|大会|الجمعية العامة)(?:\s\d{4})?$|^(?:distr\.|original:|advance version|unedited|[\p{L}-]+ session$|item \d|agenda item|note by |submission by )|(?:committee|comité|комитет|委员会|اللجنة)(?:\s|$)|programme$/iu;
/** What a resolution is headed by: the title only where there is no other. */
const ADOPTED =
  /^r[ée]solu(?:tion|ción)\s(?:adopted|adoptée|aprobada)|^резолюция, принятая|大会.{0,30}决议$|^قرار اتخذته/iu;
