/** Where the manual of a rule is to be read. */
import type { RuleName } from './types.ts';

/** The page `docs/flags.md` of the package, at the rule. */
export const manualUrl = (rule: RuleName): string => `https://unpkg.com/treaty-diff/docs/flags.md#${rule}`;
