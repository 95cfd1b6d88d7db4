/**
 * Where in the later draft the text of an option stands: by the pairing, and else by its words, weighed by how rare they are. A provision
 * is one group's: that which accounts for most of it.
 */
import type { Pairing } from '../align/index.ts';
import type { Side } from '../side.ts';
import { holds, isHeadedUnit, type Unit } from '../unit.ts';
import { type ContentWords, inverseFrequency, type Weight } from '../words/index.ts';
import { isNoText } from './no-text.ts';
import { isAmong, type OptionGroup, subtree, wholeText } from './option-groups.ts';

/** A later provision that has the text of an option. */
export interface Claim {
  unit: Unit;
  /** Whether the pairing says so. */
  isPaired: boolean;
  /** Of each option: the share of the words of the provision, those aside that it has from its own forerunner, that stand in it. */
  explained: number[];
  /** Words of the provision to be explained, by weight. */
  free: ReadonlyMap<number, number>;
  strength: number;
}

/** What the options of a group are made of. */
export interface WeighedGroup extends OptionGroup {
  /** Which options say that there is to be no text. */
  noText: boolean[];
  bags: ReadonlyMap<number, number>[];
  claims: Claim[];
}

/**
 * How far a provision and an option must account for each other (harmonic mean of the share of the one that stands in the other, and back)
 * where the provision stands in the article that became of theirs: on the Paris pair what took up an option has 0.31 and more, what
 * only shares turns of phrase 0.23 and less.
 */
const NEAR = 0.3;
/** The same anywhere in the draft: most of the provision, and a good part of the option. */
const FAR_EXPLAINED = 0.6;
const FAR_KEPT = 0.4;
/** The same where the provision bears the name of what held the options: `Cooperative approaches` in front of both. */
const NAMED_EXPLAINED = 0.35;
const MOST_NAME = 60;
/** Content words that have to be there to be compared, near and far. */
const FEW_WORDS = { near: 3, far: 6 };
/** Share of a provision that must be new to be looked at. */
const MOSTLY_NEW = 0.3;

export class ClaimFinder {
  readonly #after: Side;
  readonly #pairing: Pairing;
  readonly weight: Weight;
  readonly #language: string;

  constructor(before: Side, after: Side, pairing: Pairing, language: string) {
    this.#after = after;
    this.#pairing = pairing;
    this.#language = language;
    const rarity = inverseFrequency([...before.units, ...after.units].map(({ ownWords }) => ownWords));
    // In a short draft every word is common.
    this.weight = id => rarity(id) + 0.2;
  }

  /** The groups with their claims; no provision is claimed by two. */
  claimsOf(groups: readonly OptionGroup[]): WeighedGroup[] {
    const weighed = groups.map(
      (group): WeighedGroup => ({
        ...group,
        noText: group.options.map(option => isNoText(wholeText(option), this.#language)),
        bags: group.options.map(option => bagOf([...subtree(option)].map(({ ownWords }) => ownWords))),
        claims: [],
      }),
    );
    const best = new Map<Unit, { group: WeighedGroup; claim: Claim }>();
    for (const group of weighed) {
      for (const claim of this.#claims(group)) {
        const rival = best.get(claim.unit);
        if (!rival || claim.strength > rival.claim.strength) best.set(claim.unit, { group, claim });
      }
    }
    for (const { group, claim } of best.values()) group.claims.push(claim);
    return weighed;
  }

  #claims(group: WeighedGroup): Claim[] {
    const near = this.#placeOf(group);
    const name = nameOf(group);
    // An option as a whole, and each provision of it.
    const parts = group.options.map((option, at) =>
      group.noText[at]
        ? []
        : [
            group.bags[at] ?? new Map(),
            ...[...subtree(option)].flatMap(({ ownWords }) =>
              ownWords.total < FEW_WORDS.near ? [] : [ownWords.amounts],
            ),
          ],
    );
    return this.#after.units.flatMap(unit => {
      if (unit.ownWords.total < FEW_WORDS.near) return [];
      const partner = this.#pairing.before(unit);
      const isPaired = partner !== undefined && isAmong(partner, group.options);
      const isNear = near !== null && (unit === near || holds(near, unit));
      const isForerunner =
        partner !== undefined &&
        !isPaired &&
        (partner === group.parent || holds(partner, group.options[0] ?? partner));
      // Of what has a forerunner elsewhere the words that are new are no option's.
      if (partner && !isPaired && !isForerunner) return [];
      const free = partner && !isPaired ? without(unit.ownWords, partner.ownWords) : unit.ownWords.amounts;
      const total = this.#sum(free);
      if (total < this.#sum(unit.ownWords.amounts) * MOSTLY_NEW) return [];
      const explained = group.bags.map((bag, at) => (group.noText[at] ? 0 : this.#common(free, bag) / total));
      const most = Math.max(...explained);
      const pairs = parts.flat().map(part => this.#sharesOf(part, free, total));
      const strength = Math.max(0, ...pairs.map(({ share, kept }) => meanOf(share, kept)));
      const isFar =
        unit.ownWords.total >= FEW_WORDS.far &&
        pairs.some(({ share, kept }) => share >= FAR_EXPLAINED && kept >= FAR_KEPT);
      const isNamed = name !== '' && plain(`${unit.headingText} ${unit.text}`).startsWith(name);
      const isTaken =
        isNear || isForerunner ? strength >= NEAR || (isNamed && most >= NAMED_EXPLAINED) : isFar;
      if (!isPaired && !isTaken) return [];
      return [{ unit, isPaired, explained, free, strength: isPaired ? 3 : isNamed ? 2 : strength }];
    });
  }

  /** Which share of the words to be explained stands in a part of an option, and which of the part among them. */
  #sharesOf(part: ReadonlyMap<number, number>, words: ReadonlyMap<number, number>, total: number) {
    const common = this.#common(words, part);
    return { share: common / total, kept: common / this.#sum(part) };
  }

  /** What became of the article that holds the group, or of the highest division above it where there is none. */
  #placeOf({ parent }: OptionGroup): Unit | null {
    let place: Unit | null = null;
    for (let at = parent; at; at = at.parent) {
      place = this.#pairing.after(at) ?? place;
      if (place && isHeadedUnit(at)) return place;
    }
    return place;
  }

  #sum(words: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [id, amount] of words) sum += amount * this.weight(id);
    return sum;
  }

  #common(one: ReadonlyMap<number, number>, two: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [id, amount] of one) sum += Math.min(amount, two.get(id) ?? 0) * this.weight(id);
    return sum;
  }
}

/** The harmonic mean. */
const meanOf = (one: number, two: number) => (one + two === 0 ? 0 : (2 * one * two) / (one + two));

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The few words that introduce the options, if they are a name and no sentence. */
function nameOf({ parent }: OptionGroup): string {
  const words = parent ? plain(`${parent.headingText} ${parent.text}`) : '';
  return words.length > MOST_NAME ? '' : words;
}

function bagOf(all: readonly ContentWords[]): Map<number, number> {
  const bag = new Map<number, number>();
  for (const { amounts } of all) for (const [id, amount] of amounts) bag.set(id, (bag.get(id) ?? 0) + amount);
  return bag;
}

function without({ amounts }: ContentWords, other: ContentWords): Map<number, number> {
  const left = new Map<number, number>();
  for (const [id, amount] of amounts) {
    const rest = amount - (other.amounts.get(id) ?? 0);
    if (rest > 0) left.set(id, rest);
  }
  return left;
}
