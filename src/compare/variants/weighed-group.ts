/** A group of options with what is known of the place of each in the later draft. */
import type { Unit } from '../unit.ts';
import type { ContentWords } from '../words/index.ts';
import type { OptionGroup } from './option-groups.ts';

/** A later provision that has the text of an option. */
export interface Claim {
  unit: Unit;
  /** Whether the pairing says so. */
  isPaired: boolean;
  /** Whether it stands in what became of the article of the options. */
  isNear: boolean;
  /** Of each option: the share of the words of the provision, those aside that it has from its own forerunner, that stand in it. */
  explained: number[];
  /** Words of the provision to be explained, by weight. */
  free: ContentWords;
  strength: number;
}

/** What the options of a group are made of. */
export interface WeighedGroup extends OptionGroup {
  /** Which options say that there is to be no text. */
  noText: boolean[];
  bags: ContentWords[];
  claims: Claim[];
  /** Whether it is known what stands in its place now. */
  isPlaceKnown: boolean;
  /** Whether a later provision takes up the subject of one of the options. */
  hasHeir: boolean;
}
