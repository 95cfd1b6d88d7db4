/** What stands before the first heading: the title of the draft, and the preamble that does not print the word. */
import { annexedLabelAt } from '../../../document/index.ts';
import { labelAt } from '../../line-start.ts';
import { ENACTING_WORDS, isDate, isPageFurniture, isTitleLine, PREAMBLE_OPENING } from '../../phrases.ts';
import type { Seen } from './seen.ts';

export interface Preamble {
  /** Index of the block with which a preamble begins that does not print the word; -1 if there is none. */
  preamble: number;
  /** The first block after a preamble that no heading ends, as in decisions and memoranda; -1 elsewhere. */
  preambleEnd: number;
}

/** How many lines of a title page and a masthead may stand before a preamble. */
const LONGEST_FRONT = 40;

/** Where a preamble begins that does not print the word, and where one ends that no heading ends. */
export function preambleOf(blocks: readonly Seen[], isHeading: (at: number) => boolean): Preamble {
  const first = blocks.findIndex(({ label }) => label !== null);
  // That of a convention in an annex is not that of the resolution around it.
  const annex = blocks.findIndex(({ label }) => label?.kind === 'annex');
  const body = annex === -1 ? blocks : blocks.slice(0, annex);
  if (body.some(({ label }) => label?.kind === 'preamble')) return { preamble: -1, preambleEnd: -1 };
  const line = blocks.findIndex(({ plain }, at) => isHeading(at) || FIRST_LINE.test(plain));
  const isOfLines = line !== -1 && (first === -1 || (line < first && blocks[first]?.label?.kind === 'annex'));
  if (isOfLines) {
    const preamble = preambleStart(blocks.slice(0, line));
    return { preamble, preambleEnd: preamble === -1 ? -1 : line };
  }
  const isTreaty = first !== -1 && blocks.some(({ label }) => label?.kind === 'article');
  return { preamble: isTreaty ? preambleStart(blocks.slice(0, first)) : -1, preambleEnd: -1 };
}

const FIRST_LINE = /^[[(]{0,2}(?:1[.)]|[A1I]\.\s|一、|[1١]\s?[-–]\s|[-–]\s?[1١]\s)/u;

/**
 * The first block of a preamble in what stands before the text: either the words with which a preamble opens, or what is no
 * title any more before the enacting formula. -1 if there is none.
 */
function preambleStart(front: readonly Seen[]): number {
  const opening = front.findIndex(({ plain, level }) => level === null && PREAMBLE_OPENING.test(plain));
  if (opening !== -1) return opening <= LONGEST_FRONT ? opening : -1;
  const enacting = front.findIndex(({ plain }) => ENACTING_WORDS.test(plain));
  if (enacting === -1) return -1;
  const isText = ({ plain, level }: Seen) =>
    level === null && plain !== '' && !isTitleLine(plain) && !isDate(plain) && !isPageFurniture(plain);
  return front.findIndex((block, at) => at === enacting || (at < enacting && isText(block)));
}

/**
 * Blocks with which a treaty after the treaty begins: `Protocol I`, and its own article 1. A title page is a title, and a
 * protocol that has no articles of its own is only spoken of.
 */
export function annexedTreaties(blocks: readonly Seen[]): ReadonlySet<number> {
  const found = new Set<number>();
  let began = false;
  let last = -1;
  for (const [at, { plain, label, level }] of blocks.entries()) {
    if (label?.kind === 'article') {
      if (last !== -1 && /^(?:1|I)$/.test(label.number ?? '')) found.add(last);
      began = true;
      last = -1;
    } else if (began && !label && annexedLabelAt(plain) && (level !== null || isShortTitle(plain))) last = at;
  }
  return found;
}

const LONGEST_TITLE = 30;
const isShortTitle = (plain: string) =>
  isTitleLine(plain) &&
  plain.split(' ').length <= LONGEST_TITLE &&
  !/\s(?:shall|may|will|must)\s/.test(plain);

/**
 * The block that is the title of the draft, among those before the text: -1 if there is none.
 *
 * The first line that could be a title, unless one of the lines names a kind of document (`Convention`, `Draft text`) and that
 * first one does not: `UNITED NATIONS`, a session and a place are lines of a masthead.
 */
export function titleOf(blocks: readonly Seen[], end: number): number {
  const front = blocks.slice(0, end).map((block, at) => ({ block, at }));
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
  const [first] = front.filter(
    ({ block }) => block.plain !== '' && !block.isFurniture && !isDate(block.plain),
  );
  const named = lines.filter(({ block }) => DOCUMENT_WORDS.test(block.plain) && !ADOPTED.test(block.plain));
  const [largest] = named.toSorted((one, two) => sizeOf(two.block) - sizeOf(one.block));
  const isFirst =
    lines.some(({ at }) => at === first?.at) && (!largest || sizeOf(first?.block) >= sizeOf(largest.block));
  const fallback = isFirst && first && !(largest && ADOPTED.test(first.block.plain)) ? first : largest;
  return fallback?.at ?? -1;
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
