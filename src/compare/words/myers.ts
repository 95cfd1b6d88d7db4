/** Myers' O(ND) search for the shortest edit (E. Myers 1986) over numbers. */

/** Equal elements of two lists, in order: place `one[i]` of the first is place `two[i]` of the second. */
export interface CommonPlaces {
  one: number[];
  two: number[];
  /** How many elements come or go. */
  edits: number;
}

/** No path has come to a diagonal. */
const NONE = -2;

/**
 * The longest list of pairs of equal elements; null when more than `maxEdits` elements would have to come or go. Of several it is the
 * one that jsdiff finds, whose search this is: that makes an object for every step, which takes four times as long. On diagonal k a path
 * is k elements further in the first list than in the second.
 */
export function commonPlaces(
  first: readonly number[],
  second: readonly number[],
  maxEdits: number,
): CommonPlaces | null {
  const [firstLength, secondLength] = [first.length, second.length];
  const most = Math.min(firstLength + secondLength, maxEdits);
  const middle = most + 1;
  /** For each diagonal the last place of the first list that its path has come to, and the last step of that path. */
  const reached = new Int32Array(2 * most + 3).fill(NONE);
  const stepOf = new Int32Array(2 * most + 3).fill(-1);
  const steps = new Steps();
  const follow = (place: number, diagonal: number): number => {
    let at = place;
    while (
      at + 1 < firstLength &&
      at - diagonal + 1 < secondLength &&
      first[at + 1] === second[at - diagonal + 1]
    )
      at += 1;
    return at;
  };
  reached[middle] = follow(-1, 0);
  if (isEnd(reached[middle] ?? NONE, 0)) return steps.placesFrom(-1, first.length - 1, second.length - 1, 0);
  let [lowest, highest] = [-most, most];
  for (let edits = 1; edits <= most; edits += 1) {
    for (let diagonal = Math.max(lowest, -edits); diagonal <= Math.min(highest, edits); diagonal += 2) {
      const at = middle + diagonal;
      const [removing, adding] = [reached[at - 1] ?? NONE, reached[at + 1] ?? NONE];
      reached[at - 1] = NONE;
      const added = adding - diagonal;
      const canAdd = adding !== NONE && added >= 0 && added < secondLength;
      const canRemove = removing !== NONE && removing + 1 < firstLength;
      if (!canAdd && !canRemove) {
        reached[at] = NONE;
        continue;
      }
      const isAdding = !canRemove || (canAdd && removing < adding);
      const start = isAdding ? adding : removing + 1;
      const end = follow(start, diagonal);
      stepOf[at] = steps.put(stepOf[isAdding ? at + 1 : at - 1] ?? -1, start, isAdding);
      if (isEnd(end, diagonal)) return steps.placesFrom(stepOf[at] ?? -1, end, end - diagonal, edits);
      reached[at] = end;
      // From an edge of the lists there is one way left, so that no path beyond it can be shorter.
      if (end + 1 >= firstLength) highest = Math.min(highest, diagonal - 1);
      if (end - diagonal + 1 >= secondLength) lowest = Math.max(lowest, diagonal + 1);
    }
  }
  return null;

  function isEnd(place: number, diagonal: number): boolean {
    return place + 1 >= firstLength && place - diagonal + 1 >= secondLength;
  }
}

/** All steps of all paths, each with the one in front of it. */
class Steps {
  private readonly previous: number[] = [];
  private readonly starts: number[] = [];
  private readonly isAdding: boolean[] = [];

  /** A step, and the place of the first list behind it; what follows is equal as far as the path goes. */
  put(previous: number, start: number, isAdding: boolean): number {
    this.starts.push(start);
    this.isAdding.push(isAdding);
    return this.previous.push(previous) - 1;
  }

  /** The pairs along a path that ends with a step, and at these places of the two lists. */
  placesFrom(last: number, endOfFirst: number, endOfSecond: number, edits: number): CommonPlaces {
    const places: CommonPlaces = { one: [], two: [], edits };
    let [first, second] = [endOfFirst, endOfSecond];
    for (let step = last; ; step = this.previous[step] ?? -1) {
      const start = step < 0 ? -1 : (this.starts[step] ?? 0);
      for (; first > start; first -= 1, second -= 1) {
        places.one.push(first);
        places.two.push(second);
      }
      if (step < 0) break;
      if (this.isAdding[step]) second -= 1;
      else first -= 1;
    }
    places.one.reverse();
    places.two.reverse();
    return places;
  }
}
