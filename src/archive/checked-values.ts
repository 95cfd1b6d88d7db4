/** Values of a `treaty.yaml`, checked: what is wrong is reported with its key. */

export type Mapping = Readonly<Record<string, unknown>>;
/** Throws, naming the key and what was expected there. */
export type Fail = (key: string, reason: string) => never;

export function mapping(value: unknown, fail: () => never): Mapping {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Mapping) : fail();
}

/** A value with words in it. Numbers count: YAML reads the id `2024` as one. */
export function required(values: Mapping, key: string, fail: Fail): string {
  const value = values[key];
  if (value === undefined || value === null) return fail(key, 'is missing');
  if (typeof value !== 'string' && typeof value !== 'number') return fail(key, 'must be text');
  return String(value).trim() || fail(key, 'is empty');
}

export function rejectUnknown(values: Mapping, known: readonly string[], fail: (key: string) => never): void {
  const stranger = Object.keys(values).find(key => !known.includes(key));
  if (stranger !== undefined) fail(stranger);
}

export const list = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ');
