/** Many words as one expression. */

interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

/**
 * Words as alternatives of an expression that shares what they begin with, the longer one first where one begins another. A
 * plain list of a hundred words takes milliseconds to compile, and every call of the program would pay for it.
 */
export function alternativesOf(words: Iterable<string>): string {
  const root: Branch = { next: new Map(), ends: false };
  for (const word of words) {
    let branch = root;
    for (const sign of word) {
      let next = branch.next.get(sign);
      if (!next) {
        next = { next: new Map(), ends: false };
        branch.next.set(sign, next);
      }
      branch = next;
    }
    branch.ends = true;
  }
  return patternOf(root);
}

function patternOf({ next, ends }: Branch): string {
  const branches = [...next].map(([sign, branch]) => written(sign) + patternOf(branch));
  if (branches.length === 0) return '';
  const [only = ''] = branches;
  if (branches.length === 1 && !ends) return only;
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

const written = (sign: string) => (/\s/.test(sign) ? '\\s' : sign.replace(/[.*+?^${}()|[\]\\]/, '\\$&'));
