/** Articles of one heading: which of them a number may mean, by what stands in front of them and behind. */
import { isHeadedUnit, type Unit } from '../unit.ts';
import type { Pairing } from './pairing.ts';

/**
 * Of articles with the same heading in every protocol, whether two of one number stand between other neighbours: when four articles
 * come in front, the number of each is that of its twin in the next protocol. Null where no heading repeats.
 */
export function crossingTwins(
  before: readonly Unit[],
  after: readonly Unit[],
  pairing: Pairing,
): ((at: number, place: number) => boolean) | null {
  if (!before[0] || !isHeadedUnit(before[0])) return null;
  const twins = new Set([...repeatedHeadings(before), ...repeatedHeadings(after)]);
  if (twins.size === 0) return null;
  const [places, others] = [
    new Map(after.map((unit, at) => [unit, at])),
    new Map(before.map((unit, at) => [unit, at])),
  ];
  const rooms = {
    before: roomsOf(before, unit => places.get(pairing.after(unit) ?? unit), after.length),
    after: roomsOf(after, unit => others.get(pairing.before(unit) ?? unit), before.length),
  };
  const isOutside = (room: readonly [number, number] | undefined, place: number) =>
    room !== undefined && (place < room[0] || place > room[1]);
  return (at, place) =>
    twins.has(before[at]?.headingText.toLowerCase() ?? '') &&
    (isOutside(rooms.before[at], place) || isOutside(rooms.after[place], at));
}

function repeatedHeadings(units: readonly Unit[]): string[] {
  const seen = new Set<string>();
  return units.flatMap(({ headingText }) => {
    const heading = headingText.toLowerCase();
    const isRepeated = heading !== '' && seen.has(heading);
    seen.add(heading);
    return isRepeated ? [heading] : [];
  });
}

/** For each unit the place of what the nearest pair in front of it became, and of the nearest behind. */
function roomsOf(
  units: readonly Unit[],
  placeOf: (unit: Unit) => number | undefined,
  end: number,
): (readonly [number, number])[] {
  const known = units.map(placeOf);
  let front = -1;
  const fronts = known.map(place => {
    const room = front;
    front = place ?? front;
    return room;
  });
  let behind = end;
  const rooms: (readonly [number, number])[] = [];
  for (let at = known.length - 1; at >= 0; at -= 1) {
    rooms[at] = [fronts[at] ?? -1, behind];
    behind = known[at] ?? behind;
  }
  return rooms;
}
