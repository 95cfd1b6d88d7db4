/** A library of drafts as a static site. */
export type { PairsAsked } from './pairs.ts';
export { siteFiles } from './site.ts';
export type { SiteFile, SiteOptions, SiteTreaty } from './types.ts';
