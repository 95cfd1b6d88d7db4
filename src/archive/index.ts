/** The library of drafts on disk, and the archive of drafts in git. */
export { type AddedDraft, type Addition, addDraft } from './add-draft.ts';
export { editYamlList } from './edit-yaml-list.ts';
export { draftName, findDraft } from './find-draft.ts';
export * from './git/index.ts';
export { type Holder, holderOf, isAlive, link, nextStep, putAside, thisProcess } from './holder.ts';
export { isLibrary, openLibrary, type ReadTreaty } from './library.ts';
export { LibraryError, type LibraryErrorCode } from './library-error.ts';
export { isDate, isLanguageTag, isName } from './names.ts';
export { parseYaml } from './parse-yaml.ts';
export { readTreatyFile } from './read-treaty-file.ts';
export { isSibling, languageVersions, type NamedDraft } from './siblings.ts';
export type * from './source-types.ts';
export type * from './types.ts';
