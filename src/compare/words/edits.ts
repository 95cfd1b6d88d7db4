/** Token-level edits: what the exact pass finds, the readable pass rearranges and the writer turns into text. */

/**
 * The tokens `before[beforeStart, beforeEnd)` are replaced by `after[afterStart, afterEnd)`; either range may be empty.
 *
 * In a list of edits, these are in order and never touch, and the tokens between two of them are equal in pairs.
 */
export interface Edit {
  beforeStart: number;
  beforeEnd: number;
  afterStart: number;
  afterEnd: number;
}

/** The edits that remain when each token of `before` is paired with token `partner[i]` of `after`, or with none (-1). */
export function editsFromPairs(partner: Int32Array, afterLength: number): Edit[] {
  const edits: Edit[] = [];
  let beforeStart = 0;
  let afterStart = 0;
  for (let at = 0; at <= partner.length; at += 1) {
    const paired = at === partner.length ? afterLength : (partner[at] ?? -1);
    if (paired === -1) continue;
    if (at > beforeStart || paired > afterStart) {
      edits.push({ beforeStart, beforeEnd: at, afterStart, afterEnd: paired });
    }
    beforeStart = at + 1;
    afterStart = paired + 1;
  }
  return edits;
}

/** The one edit from the start of `first` to the end of `last`, with all that lies between. */
export function spanning(first: Edit, last: Edit): Edit {
  return {
    beforeStart: first.beforeStart,
    beforeEnd: last.beforeEnd,
    afterStart: first.afterStart,
    afterEnd: last.afterEnd,
  };
}
