/** What is said of a draft that has just been archived. */
import type { Committed } from '../src/index.ts';
import { clean } from './terminal/clean.ts';

export function committedLine({ commit, headline, tag }: Committed): string {
  return clean(`${commit.slice(0, 12)} ${headline}${tag ? ` (tag ${tag})` : ''}\n`);
}

/** A draft without a language stands alone, which is seldom meant: nothing for all others. */
export function languageNotice({ name, series }: Committed): string {
  if (!/\/und(?:-restatement)?$/.test(series)) return '';
  return clean(
    `treaty: the language of ${name} is not recorded, so it is in a series of its own (${series}) and compared with no draft in a language. Record it in treaty.yaml, or with treaty add --language, before it is archived.\n`,
  );
}
