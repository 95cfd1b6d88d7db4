/** Words of scripts written without spaces: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a run of one or more dense scripts, as lengths in UTF-16 units that add up to the length of `run`.
 *
 * By the dictionary of `Intl.Segmenter`, made on first use because loading it costs some milliseconds that a text in
 * English need not pay. Single signs would do without a dictionary, but `应当` cut in two reads badly in a diff. The
 * price: the dictionary looks at context, so that one changed sign may cut its neighbours differently.
 */
export function* denseWordLengths(run: string): Generator<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment } of segmenter.segment(run)) yield segment.length;
}
