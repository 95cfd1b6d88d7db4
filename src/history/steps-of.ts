/** Which drafts of a treaty follow each other. */
import { isSibling, languageVersions } from '../archive/index.ts';
import type { Authenticity } from '../document/index.ts';

/** What has to be known of a draft to tell whether it is a step. */
export interface StepDraft {
  treaty: string;
  id: string;
  language?: string;
  authenticity?: Authenticity;
}

export interface Steps<T> {
  /** In their order. */
  drafts: T[];
  /** Restatements among authentic texts, or authentic texts among restatements: their words cannot be compared with those. */
  leftOut: T[];
}

/**
 * The drafts that are steps of one history. Versions in other languages are none; with `language`, the steps are those in that
 * language. Where there are both restatements and authentic texts, the steps are of one kind: that of the draft `wanted`, else
 * that of the last one.
 */
export function stepsOf<T extends StepDraft>(
  drafts: readonly T[],
  options: { language?: string | undefined; wanted?: string | undefined } = {},
): Steps<T> {
  const { language, wanted } = options;
  const main = drafts.filter(draft => !isSibling(draft, drafts));
  const versions =
    language === undefined
      ? main
      : main.flatMap(draft => languageVersions(draft, drafts).find(one => one.language === language) ?? []);
  const asked = versions.find(({ id }) => id === wanted) ?? startingWith(versions, wanted) ?? versions.at(-1);
  const isSameKind = (draft: T) => isRestatement(draft) === (asked !== undefined && isRestatement(asked));
  return {
    drafts: versions.filter(isSameKind),
    leftOut: versions.filter(draft => !isSameKind(draft)),
  };
}

const isRestatement = ({ authenticity }: StepDraft) => authenticity === 'restatement';

const startingWith = <T extends StepDraft>(drafts: readonly T[], wanted: string | undefined) =>
  wanted ? drafts.find(({ id }) => id.startsWith(wanted)) : undefined;
