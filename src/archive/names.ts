/** Which names a library accepts. */

/** Keeps `treaty@id` one word that needs no quotes in a shell, and inside its folder. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** BCP 47, as far as drafts need it: `fr`, `zh-Hans`. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
const LONGEST_NAME = 100;

export const isName = (name: string) => NAME.test(name) && name.length <= LONGEST_NAME;

export const isLanguageTag = (tag: string) => LANGUAGE.test(tag);

/** Whether a text is YYYY, YYYY-MM or YYYY-MM-DD, and a day that the calendar has. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The id of a draft without its language: `2024-08` of `2024-08.fr`, where `fr` is the draft's language. */
export function withoutLanguage({ id, language }: { id: string; language?: string }): string {
  const end = `.${language}`;
  return language !== undefined && id.endsWith(end) ? id.slice(0, -end.length) : id;
}
