/** Many drafts -> the life of a provision. */
export { type Beginning, withBeginning } from './beginning.ts';
export { type BlameLine, type BlameSpan, blame } from './blame.ts';
export { cacheKey, diskCache, type HistoryCache, NO_CACHE, readKeptJson, sha256 } from './cache.ts';
export type { DigestLine, DraftDigest } from './digest.ts';
export { type CitedProvision, lifeOf } from './life.ts';
export { lineageOf } from './lineage.ts';
export { type Located, locate } from './locate.ts';
export { openSeries, type Series, type SeriesDraft, type SeriesOptions } from './series.ts';
export { type StepDraft, type Steps, stepsOf } from './steps-of.ts';
export { type TrendPoint, trendOf } from './trend.ts';
export type * from './types.ts';
