/** What of a state decides how the rest of a document is read: states with the same key are one. */
import type { Scope } from './scope.ts';
import type { Frame, State } from './state.ts';

/**
 * The keys of the states of one document. What is open in a state is mostly open in the next one too, and the same object: each is
 * written once, and a number stands for it in what holds it.
 */
export class StateKeys {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<Frame | Scope, number>();

  of({ top, scope, began }: State): string {
    return `${began}${this.numberOfFrame(top)} ${this.numberOfScope(scope)}`;
  }

  private numberOfFrame(frame: Frame): number {
    const up = frame.up ? this.numberOfFrame(frame.up) : 0;
    return this.known.get(frame) ?? this.learn(frame, `${up}|${frameKey(frame)}`);
  }

  private numberOfScope(scope: Scope): number {
    const known = this.known.get(scope);
    if (known !== undefined) return known;
    const { last, outer } = scope;
    const around = outer ? `${this.numberOfScope(outer.scope)}@${outer.top.depth}` : '';
    return this.learn(scope, `${JSON.stringify(last)}#${around}`);
  }

  private learn(what: Frame | Scope, key: string): number {
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    this.known.set(what, number);
    return number;
  }
}

function frameKey(frame: Frame): string {
  let key = `${frame.kind}${frame.role}${frame.number ?? ''},${frame.isBare}${frame.isEmpty}${frame.ended}${frame.leads}${frame.awaitsTitle}${frame.recitals}${frame.wordless ?? ''}${frame.rank ?? ''},${frame.column},${frame.rival ?? ''},${frame.until ?? ''}`;
  for (const { form, numbering, last, reached = '', column, isOver = false } of frame.lists)
    key += `;${form}${numbering}${last}/${reached}@${column}${isOver}`;
  return key;
}
