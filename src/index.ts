/** The public library of treaty-diff. */
export * from './archive/index.ts';
export * from './compare/index.ts';
export * from './document/index.ts';
export * from './flag/index.ts';
export * from './history/index.ts';
export * from './read/index.ts';
export * from './report/index.ts';
export * from './watch/index.ts';
export * from './write/index.ts';
