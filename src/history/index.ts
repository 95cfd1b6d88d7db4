/** Many drafts -> the life of a provision. */
export { type CitedProvision, lifeOf } from './life.ts';
export { lineageOf } from './lineage.ts';
export type * from './types.ts';
