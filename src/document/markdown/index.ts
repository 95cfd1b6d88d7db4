export {
  AUTHENTICITIES,
  PROVENANCE_KEYS,
  provenanceOf,
  readFrontMatter,
  splitFrontMatter,
} from './front-matter.ts';
export { encodeAddress } from './inline.ts';
export { isCanonicalMarkdown, readMarkdown } from './read.ts';
export { writeMarkdown, writeMarkdownBody } from './write.ts';
