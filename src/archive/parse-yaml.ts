/** YAML that stands beside drafts -> plain values. */
import { readPlainYaml, readYaml } from '../document/index.ts';

/** Parses a file of notes or the like. Throws `YamlError`, with the line. */
export function parseYaml(source: string): unknown {
  return readPlainYaml(source) ?? readYaml(source);
}
