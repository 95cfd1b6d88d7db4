/** YAML that stands beside drafts -> plain values. */
import { parse } from 'yaml';
import { readPlainYaml } from '../document/index.ts';

/** Parses a file of notes or the like. Throws what the parser throws, with the line. */
export function parseYaml(source: string): unknown {
  return readPlainYaml(source) ?? parse(source, { maxAliasCount: 100 });
}
