/** What of a state decides how the rest of a document is read: states with the same key are one. */
import { type Frame, openIn, type Scope, type State } from './state.ts';

export function stateKey({ top, scope, began }: State): string {
  let key = began ? 'b' : 'f';
  for (const frame of openIn(top)) key += `|${frameKey(frame)}`;
  for (let one: Scope | undefined = scope; one; one = one.outer?.scope) {
    key += `#${JSON.stringify([one.articles, one.divisions, one.wordless, one.lastAnnex])}`;
    if (one.outer) key += `@${one.outer.top.depth}`;
  }
  return key;
}

function frameKey(frame: Frame): string {
  let key = `${frame.kind}${frame.role}${frame.number ?? ''},${frame.isBare}${frame.isEmpty}${frame.ended}${frame.leads}${frame.awaitsTitle}${frame.recitals}${frame.wordless ?? ''}${frame.rank ?? ''},${frame.column},${frame.rival ?? ''},${frame.until ?? ''}`;
  for (const { form, numbering, last, reached = '', column, isOver = false } of frame.lists)
    key += `;${form}${numbering}${last}/${reached}@${column}${isOver}`;
  return key;
}
