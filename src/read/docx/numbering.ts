/** Definitions of automatic numbering, and which of them a paragraph has (ECMA-376 part 1, 17.9). */
import type { Styles } from './styles.ts';
import { standsMarked, type Tracked } from './view.ts';
import { child, childrenOf, elements, numberOf, type Part, switchOf, valOf, type XmlElement } from './xml.ts';

/** Levels of a list. */
const LEVELS = 9;

export interface Level {
  /** Number of the first paragraph. */
  start: number;
  format: string;
  /** `%1.%2` stands for the numbers of the first and the second level. */
  text: string;
  /** What stands behind the label. */
  suffix: 'tab' | 'space' | 'nothing';
  /** Whether all numbers in the label are printed as decimals. */
  isLegal: boolean;
  /** The level whose numbers make this one start again, 1 the highest; 0 for none. Undefined: any level above. */
  restart: number | undefined;
  /** The style of paragraphs that have this level. */
  style: string | undefined;
}

/** Paragraphs that are counted together. */
interface AbstractList {
  id: string;
  levels: (Level | undefined)[];
  /** The numbering style that has the levels, where they are not here. */
  link: string | undefined;
}

interface Override {
  level: Level | undefined;
  start: number | undefined;
}

interface List {
  abstractId: string;
  overrides: Map<number, Override>;
}

/** The place of a paragraph in automatic numbering. */
export interface NumberedAs {
  /** `w:numId`. */
  list: string;
  /** What it is counted with: lists of one abstract definition share their counters. */
  counters: string;
  /** 0 the highest. */
  depth: number;
  /** All levels, as they hold for this list. */
  levels: readonly (Level | undefined)[];
  /** Numbers with which this list starts anew, by level. */
  starts: ReadonlyMap<number, number>;
}

export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();
  private readonly styles: Styles;

  constructor(part: Part | undefined, styles: Styles) {
    this.styles = styles;
    for (const element of part ? childrenOf(part, 'w:numbering') : []) {
      if (element.name === 'w:abstractNum') {
        const list = abstractOf(element);
        this.abstracts.set(list.id, list);
      } else if (element.name === 'w:num') {
        this.lists.set(element.attributes['w:numId'] ?? '', listOf(element));
      }
    }
  }

  /** How a paragraph with these properties is numbered in one of the two drafts; null if it is not. */
  of(properties: XmlElement | undefined, tracked: Tracked): NumberedAs | null {
    const given = child(properties, 'w:numPr');
    const own = standsMarked(given, tracked) ? given : undefined;
    const styled = this.styles.ofParagraph(properties).find(({ paragraph }) => child(paragraph, 'w:numPr'));
    const fromStyle = child(styled?.paragraph, 'w:numPr');
    const list = valOf(own, 'w:numId') ?? valOf(fromStyle, 'w:numId');
    const found = list === undefined ? null : this.resolve(list);
    if (list === undefined || !found) return null;
    const levels = found.abstract.levels.map((level, at) => found.overrides.get(at)?.level ?? level);
    const starts = new Map<number, number>();
    for (const [at, { start }] of found.overrides) if (start !== undefined) starts.set(at, start);
    const depth = numberOf(own, 'w:ilvl') ?? this.styledDepth(properties, fromStyle, levels);
    if (depth < 0 || depth >= LEVELS) return null;
    return { list, counters: found.abstract.id, depth, levels, starts };
  }

  /** A level names its style (`w:pStyle`); that goes before the level that the style names. */
  private styledDepth(
    properties: XmlElement | undefined,
    fromStyle: XmlElement | undefined,
    levels: readonly (Level | undefined)[],
  ): number {
    for (const { id } of this.styles.ofParagraph(properties)) {
      const depth = levels.findIndex(level => level?.style === id);
      if (depth !== -1) return depth;
    }
    return numberOf(fromStyle, 'w:ilvl') ?? 0;
  }

  /** The definition of a list, through a numbering style if it says so (`w:numStyleLink`). */
  private resolve(id: string): { abstract: AbstractList; overrides: Map<number, Override> } | null {
    const list = this.lists.get(id);
    if (!list) return null;
    let abstract = this.abstracts.get(list.abstractId);
    for (let hops = 0; abstract?.link !== undefined && hops < LEVELS; hops += 1) {
      const style = this.styles.chain(abstract.link).find(({ paragraph }) => child(paragraph, 'w:numPr'));
      const linked = this.lists.get(valOf(style?.paragraph, 'w:numPr', 'w:numId') ?? '');
      if (!linked) break;
      abstract = this.abstracts.get(linked.abstractId);
    }
    return abstract ? { abstract, overrides: list.overrides } : null;
  }
}

function abstractOf(element: XmlElement): AbstractList {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS });
  for (const one of elements(element)) {
    if (one.name === 'w:lvl') levels[Number(one.attributes['w:ilvl'])] = levelOf(one);
  }
  return {
    id: element.attributes['w:abstractNumId'] ?? '',
    levels: levels.slice(0, LEVELS),
    link: valOf(element, 'w:numStyleLink'),
  };
}

function listOf(element: XmlElement): List {
  const overrides = elements(element)
    .filter(({ name }) => name === 'w:lvlOverride')
    .map((one): [number, Override] => {
      const level = child(one, 'w:lvl');
      return [
        Number(one.attributes['w:ilvl']),
        { level: level && levelOf(level), start: numberOf(one, 'w:startOverride') },
      ];
    });
  return { abstractId: valOf(element, 'w:abstractNumId') ?? '', overrides: new Map(overrides) };
}

function levelOf(element: XmlElement): Level {
  const suffix = valOf(element, 'w:suff');
  return {
    start: numberOf(element, 'w:start') ?? 0,
    format: formatOf(element),
    text: child(element, 'w:lvlText')?.attributes['w:val'] ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    restart: numberOf(element, 'w:lvlRestart'),
    style: valOf(element, 'w:pStyle'),
  };
}

/** Formats that came after the standard stand in a choice, beside the nearest one of the standard. */
function formatOf(element: XmlElement): string {
  const chosen = child(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt')?.attributes;
  const zeros = /^(0+)1,/.exec(chosen?.['w:format'] ?? '')?.[1];
  if (zeros) return `zeros ${zeros.length + 1}`;
  const plain =
    valOf(element, 'w:numFmt') ?? valOf(element, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt');
  return plain ?? 'decimal';
}
