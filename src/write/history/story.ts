/** The life of a provision as a story, with what has to be known of its drafts. */
import type { Life } from '../../history/index.ts';
import { lifeStory, type Story } from '../../report/index.ts';
import { restatementNotice } from '../notices.ts';

/** Tells a life, step by step. */
export function storyOf(life: Life): Story {
  const notice = restatementNotice(life.steps.map(({ draft }) => draft));
  return lifeStory(life, notice ? [notice] : []);
}
