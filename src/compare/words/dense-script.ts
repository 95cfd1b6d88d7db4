/** Words of scripts written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */

let segmenter: Intl.Segmenter | undefined;

/**
 * Kept whole whatever the dictionary says: ordinal labels (`第三十五条` would be three words) and the modal verbs that
 * it fuses with what follows (`应当在` is a word to it). Captured, so that `split` gives them back.
 */
const WHOLE = /(第[〇零一二三四五六七八九十百千]+(?:部分|[条款项目章节编届次])?|应当|应该|必须|不得|可以)/;

/**
 * The words of a run of one or more dense scripts, as lengths in UTF-16 units that add up to the length of `run`.
 *
 * By the dictionary of `Intl.Segmenter`, made on first use because loading it costs some milliseconds that a text in
 * English need not pay. Single signs would do without a dictionary, but `措施` cut in two reads badly in a diff. The
 * price: the dictionary looks at context, so that one changed sign may cut its neighbours differently.
 */
export function* denseWordLengths(run: string): Generator<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const [at, part] of run.split(WHOLE).entries()) {
    if (part === '') continue;
    if (at % 2 === 1) yield part.length;
    else for (const { segment } of segmenter.segment(part)) yield segment.length;
  }
}
