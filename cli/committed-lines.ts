/** The lines about a draft that has just been archived. */
import type { Committed } from '../src/index.ts';
import { clean } from './terminal/clean.ts';

export function committedLine({ commit, headline, tag }: Committed): string {
  return clean(`${commit.slice(0, 12)} ${headline}${tag ? ` (tag ${tag})` : ''}\n`);
}

/** A draft without a language stands alone, which is seldom meant: nothing for all others. */
export function languageNotice({ name, series }: Committed): string {
  if (!/\/und(?:-restatement)?$/.test(series)) return '';
  return clean(
    `treaty: the language of ${name} is not recorded, so the draft is in a series of its own (${series}) and is not compared with any other draft. Record the language in treaty.yaml, or with treaty add --language, before archiving the draft.\n`,
  );
}
