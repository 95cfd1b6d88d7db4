/** How far paragraphs stand apart, and whether they stand in the middle. */
import { rounded } from '../sizes.ts';
import { faceOf } from './look.ts';
import type { Styles } from './styles.ts';
import { child, isOn, type XmlElement } from './xml.ts';

/** The distance of two lines that are set without space between them, by the size of their letters: as usual for text fonts. */
const LINE = 1.2;
/** What `w:line` is where lines have no space between them (ECMA-376 part 1, 17.3.1.33). */
const SINGLE = 240;
/** Twentieths of a point in half a point. */
const TWIPS = 10;
/** The space that Word puts around paragraphs where it is to do as browsers do: 14 points. */
const AUTOMATIC = 280;

/** Whether a paragraph stands in the middle of its column. */
export const isCentred = (properties: XmlElement | undefined, styles: Styles): boolean =>
  styles.paragraphAttribute(properties, 'w:jc', 'w:val') === 'center';

interface Seen {
  after: number;
  style: string | undefined;
  /** Whether no space is printed between it and a paragraph of the same style. */
  isClose: boolean;
}

/** Measures the gaps between the paragraphs of one story, in order. */
export class Spacing {
  private readonly styles: Styles;
  private before: Seen | undefined;
  /** Space of empty paragraphs since the last one with words. */
  private empty = 0;

  constructor(styles: Styles) {
    this.styles = styles;
  }

  /** What stands between is no paragraph: a table. The next gap is not known. */
  interrupt(): void {
    this.before = undefined;
    this.empty = 0;
  }

  /** The gap before the next paragraph, in distances of its lines; undefined for the first. */
  next(properties: XmlElement | undefined, isEmpty: boolean): number | undefined {
    const { before, styles } = this;
    const line = this.lineOf(properties);
    const here: Seen = {
      after: this.space(properties, 'after'),
      style: styles.ofParagraph(properties)[0]?.id,
      isClose: isOn(styles.paragraphProperty(properties, 'w:contextualSpacing')),
    };
    const isSame = before !== undefined && before.style === here.style;
    const space =
      (isSame && before.isClose ? 0 : (before?.after ?? 0)) +
      (isSame && here.isClose ? 0 : this.space(properties, 'before'));
    this.before = here;
    const whole = this.empty + space;
    this.empty = isEmpty && before ? whole + line : 0;
    return before && rounded((line + whole) / line);
  }

  private space(properties: XmlElement | undefined, side: 'before' | 'after'): number {
    const of = (attribute: string) => this.styles.paragraphAttribute(properties, 'w:spacing', attribute);
    if (['1', 'true', 'on'].includes(of(`w:${side}Autospacing`) ?? '')) return AUTOMATIC;
    return Math.max(0, Number(of(`w:${side}`) ?? 0) || 0);
  }

  /** The distance of two lines of a paragraph, in twentieths of a point. */
  private lineOf(properties: XmlElement | undefined): number {
    const { styles } = this;
    const given = Number(styles.paragraphAttribute(properties, 'w:spacing', 'w:line'));
    const rule = styles.paragraphAttribute(properties, 'w:spacing', 'w:lineRule') ?? 'auto';
    const natural = faceOf(child(properties, 'w:rPr'), properties, styles).size * TWIPS * LINE;
    if (!(given > 0)) return natural;
    return rule === 'auto' ? (natural * given) / SINGLE : rule === 'exact' ? given : Math.max(given, natural);
  }
}
