/** What a finding is about, in front of its sentence. */
import type { Flag, Sides } from '../../../flag/index.ts';

/** `4(1) (was 60 bis(1))`; `title` where it is the draft's. */
export function placeOf({ before, after }: Sides): string {
  if (before !== null && after !== null && before !== after) return `${after} (was ${before})`;
  return after ?? before ?? '';
}

/** `35(1)(c), cooperation on any serious crime`; of a concept, `necessity` or `necessity in cooperation on any serious crime`. */
export function subjectOf({ before, after, title, hits: [first] }: Flag): string {
  if (first?.told.type === 'concept')
    return first.told.isWithin ? `${first.told.is.title} in ${title}` : first.told.is.title;
  const place = first?.told.type === 'not-found' ? first.told.cited : placeOf({ before, after });
  return place === '' ? title : `${place}, ${title}`;
}
