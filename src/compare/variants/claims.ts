/**
 * Where in the later draft the text of an option stands: by the pairing, and else by its words, weighed by how rare they are. A provision
 * is one group's: that which accounts for most of it.
 */
import { largest } from '../../document/index.ts';
import type { Pairs } from '../align/index.ts';
import type { Heir } from '../search/index.ts';
import type { Side } from '../side.ts';
import { holds, type Unit } from '../unit.ts';
import {
  AmountTable,
  ContentWords,
  inverseFrequency,
  sumOfWords,
  totalWeight,
  type Weight,
} from '../words/index.ts';
import { isNoText } from './no-text.ts';
import { isAmong, type OptionGroup, subtree, wholeText } from './option-groups.ts';
import { isPlaceKnown, placeOf } from './place.ts';
import type { Claim, WeighedGroup } from './weighed-group.ts';

/**
 * How far a provision and an option must account for each other (harmonic mean of the share of the one that stands in the other, and back)
 * where the provision stands in the article that became of theirs: on the Paris pair what took up an option has 0.31 and more, what
 * only shares turns of phrase 0.23 and less.
 */
const NEAR = 0.3;
/** The same anywhere in the draft: most of the provision, and a good part of the option. */
const FAR_EXPLAINED = 0.6;
const FAR_KEPT = 0.4;
/** Share of the words of an option that all claims far from its place have together. */
const FAR_OPTION = 0.3;
/** The same where the provision bears the name of what held the options: `Cooperative approaches` in front of both. */
const NAMED_EXPLAINED = 0.35;
const MOST_NAME = 60;
/** Content words that have to be there to be compared, near and far. */
const FEW_WORDS = { near: 3, far: 6 };
/** Share of a provision that must be new to be looked at. */
const MOSTLY_NEW = 0.3;

export class ClaimFinder {
  readonly #before: Side;
  readonly #after: Side;
  readonly #pairing: Pairs;
  /** Provisions that took the subject of others: the earlier ones of a later one, and back. */
  readonly #heirs = { before: new Map<Unit, Unit[]>(), after: new Map<Unit, Unit>() };
  readonly weight: Weight;
  readonly #language: string;
  readonly #table = new AmountTable();
  readonly #weights = new Map<Unit, number>();

  constructor(before: Side, after: Side, pairing: Pairs, heirs: readonly Heir[], language: string) {
    this.#before = before;
    this.#after = after;
    this.#pairing = pairing;
    this.#language = language;
    for (const heir of heirs) {
      this.#heirs.before.set(heir.after, [...(this.#heirs.before.get(heir.after) ?? []), heir.before]);
      if (!this.#heirs.after.has(heir.before)) this.#heirs.after.set(heir.before, heir.after);
    }
    const rarity = inverseFrequency([...before.units, ...after.units].map(({ ownWords }) => ownWords));
    // In a short draft every word is common.
    this.weight = id => rarity(id) + 0.2;
  }

  /** The groups with their claims; no provision is claimed by two, unless one of them stands in an option of the other. */
  claimsOf(groups: readonly OptionGroup[]): WeighedGroup[] {
    const weighed = groups.map(
      (group): WeighedGroup => ({
        ...group,
        noText: group.options.map(option => isNoText(wholeText(option), this.#language)),
        bags: group.options.map(option => sumOfWords([...subtree(option)].map(({ ownWords }) => ownWords))),
        claims: [],
        isPlaceKnown: isPlaceKnown(group, this.#pairing, this.#before, this.#after),
        hasHeir: group.options.some(option => [...subtree(option)].some(unit => this.#heirs.after.has(unit))),
      }),
    );
    const all = weighed.flatMap(group => this.#claims(group).map(claim => ({ group, claim })));
    const best = new Map<Unit, (typeof all)[number]>();
    for (const one of all) {
      const rival = best.get(one.claim.unit);
      if (!rival || one.claim.strength > rival.claim.strength) best.set(one.claim.unit, one);
    }
    for (const { group, claim } of all) {
      const winner = best.get(claim.unit)?.group ?? group;
      // A provision that comes from a sub-option comes from the option too.
      if (winner === group || isInside(group, winner) || isInside(winner, group)) group.claims.push(claim);
    }
    for (const group of weighed) this.#leaveOutScraps(group);
    return weighed;
  }

  /** Leaves out what stands far from the place of a group if it is too little of any option: a sentence that was kept is no option taken. */
  #leaveOutScraps(group: WeighedGroup): void {
    const far = group.claims.filter(({ isNear }) => !isNear);
    if (far.length === 0) return;
    const found = sumOfWords(far.map(({ unit }) => unit.ownWords));
    const isMuch = group.bags.some(
      (bag, at) => !group.noText[at] && this.#common(found, bag) >= this.#sum(bag) * FAR_OPTION,
    );
    if (isMuch) return;
    group.claims = group.claims.filter(({ isNear }) => isNear);
    group.isPlaceKnown = false;
  }

  #claims(group: WeighedGroup): Claim[] {
    const near = placeOf(group, unit => this.#pairing.after(unit) ?? this.#heirs.after.get(unit));
    const name = nameOf(group);
    // An option as a whole, and each provision of it.
    const parts = group.options.flatMap((option, at) =>
      group.noText[at]
        ? []
        : [
            ...(group.bags[at] ? [group.bags[at]] : []),
            ...[...subtree(option)].flatMap(({ ownWords }) =>
              ownWords.total < FEW_WORDS.near ? [] : [ownWords],
            ),
          ].map(bag => ({ bag, sum: this.#sum(bag) })),
    );
    const any = this.#table.of(sumOfWords(group.bags.filter((_, at) => !group.noText[at])));
    return this.#after.units.flatMap(unit => {
      if (unit.ownWords.total < FEW_WORDS.near) return [];
      const partner =
        this.#pairing.before(unit) ??
        this.#heirs.before.get(unit)?.find(heir => isAmong(heir, group.options));
      const isPaired = partner !== undefined && isAmong(partner, group.options);
      const isNear = near !== null && (unit === near || holds(near, unit));
      const isForerunner =
        partner !== undefined &&
        !isPaired &&
        (partner === group.parent || holds(partner, group.options[0] ?? partner));
      // Of what has a forerunner elsewhere the words that are new are no option's.
      if (partner && !isPaired && !isForerunner) return [];
      const free = partner && !isPaired ? without(unit.ownWords, partner.ownWords) : unit.ownWords;
      const whole = this.#weightOf(unit);
      const total = free === unit.ownWords ? whole : this.#sum(free);
      if (total < whole * MOSTLY_NEW) return [];
      // What no option as a whole explains, no part of one does.
      const least = isNear || isForerunner ? NEAR / 2 : FAR_EXPLAINED;
      if (!isPaired && this.#commonOfAny(free, any) / total < least) return [];
      const explained = group.bags.map((bag, at) => (group.noText[at] ? 0 : this.#common(free, bag) / total));
      const most = largest(explained);
      if (!isPaired && most < least) return [];
      const pairs = parts.map(({ bag, sum }) => {
        const common = this.#common(free, bag);
        return { share: common / total, kept: common / sum };
      });
      const strength = largest(
        pairs.map(({ share, kept }) => meanOf(share, kept)),
        0,
      );
      const isFar =
        unit.ownWords.total >= FEW_WORDS.far &&
        pairs.some(({ share, kept }) => share >= FAR_EXPLAINED && kept >= FAR_KEPT);
      const isNamed =
        name !== '' && plain(`${unit.headingText} ${unit.text}`.slice(0, 2 * MOST_NAME)).startsWith(name);
      const isTaken =
        isNear || isForerunner ? strength >= NEAR || (isNamed && most >= NAMED_EXPLAINED) : isFar;
      if (!isPaired && !isTaken) return [];
      return [
        {
          unit,
          isPaired,
          isNear: isNear || isForerunner,
          explained,
          free,
          strength: isPaired ? 3 : isNamed ? 2 : strength,
        },
      ];
    });
  }

  /** What the own words of a unit weigh. */
  #weightOf(unit: Unit): number {
    const known = this.#weights.get(unit);
    if (known !== undefined) return known;
    const sum = this.#sum(unit.ownWords);
    this.#weights.set(unit, sum);
    return sum;
  }

  #sum(words: ContentWords): number {
    return totalWeight(words, this.weight);
  }

  #common({ ids, counts }: ContentWords, { amounts }: ContentWords): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const other = amounts.get(ids[at] ?? 0);
      if (other !== undefined) sum += Math.min(counts[at] ?? 0, other) * this.weight(ids[at] ?? 0);
    }
    return sum;
  }

  /** What `#common` of any option can be at most, all of them taken together. */
  #commonOfAny({ ids, counts }: ContentWords, table: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < ids.length; at += 1) {
      const other = table[ids[at] ?? 0] ?? 0;
      if (other > 0) sum += Math.min(counts[at] ?? 0, other) * this.weight(ids[at] ?? 0);
    }
    return sum;
  }
}

/** Whether a group stands in an option of another one. */
const isInside = ({ options: [first] }: OptionGroup, { options }: OptionGroup): boolean =>
  first !== undefined && isAmong(first, options);

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

function without(words: ContentWords, { amounts }: ContentWords): ContentWords {
  const left = words.ids.flatMap((id, at) => {
    const rest = (words.counts[at] ?? 0) - (amounts.get(id) ?? 0);
    return rest > 0 ? [{ id, rest }] : [];
  });
  return new ContentWords(
    left.map(({ id }) => id),
    left.map(({ rest }) => rest),
    left.reduce((sum, { rest }) => sum + rest, 0),
  );
}
