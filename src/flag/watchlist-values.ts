/** Values of a watchlist, checked: each reader gives what it expects, or fails with the key and the reason. */

export type Mapping = Readonly<Record<string, unknown>>;
export type Fail = (key: string, reason: string) => never;

export function mappingOf(value: unknown, key: string, fail: Fail): Mapping {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Mapping) : fail(key, 'must be a mapping of keys and values');
}

export function textOf(value: unknown, key: string, fail: Fail): string {
  if (value === undefined || value === null) return fail(key, 'is missing');
  if (typeof value !== 'string' && typeof value !== 'number') return fail(key, 'must be text');
  return String(value).trim() || fail(key, 'is empty');
}

export function textsOf(value: unknown, key: string, fail: Fail): string[] {
  if (!Array.isArray(value) || value.length === 0) return fail(key, 'must be a list with at least one item');
  return value.map((one: unknown, at) => textOf(one, `${key}[${at}]`, fail));
}

export function rejectUnknown(values: Mapping, known: readonly string[], above: string, fail: Fail): void {
  const stranger = Object.keys(values).find(key => !known.includes(key));
  if (stranger !== undefined) fail(above + stranger, `is unknown; known keys are ${listed(known)}`);
}

export const listed = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ');
