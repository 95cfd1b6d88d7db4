/** The reader of YAML, as a part of its own: only notes that exist need it, and loading the library's door loads all of it. */
export { parseYaml } from '../../src/index.ts';
