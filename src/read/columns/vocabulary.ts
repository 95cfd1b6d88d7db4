/** Words by which tables of drafts say what is no draft in them. */

/** Above a column of numbers, states or places; in the six languages of the United Nations. */
export const MARKER_HEADS =
  /^(?:row|line|no|nos|nr|num|number|numéro|número|n|ref|references?|référence|referencia|status|état|estado|type|provision|article|art|artículo|статья|№|п\/п|номер|строка|статус|序号|编号|条款|状态|الرقم|رقم|م|#)s?[.º°:]*$/iu;

/** Above a column of remarks. */
export const REMARK_HEADS =
  /^(?:(?:general |other )?(?:remarks?|comments?|observations?|notes?|explanations?|explanatory notes?|justifications?|rationale|text origin|origin|next steps?)|remarques?|commentaires?|justification|observaciones|comentarios|notas|примечани[ея]|комментари[йи]|замечани[ея]|备注|说明|评论|意见|ملاحظات|تعليقات)[.:]?$/iu;

/**
 * A row that only says which provision follows, as in the tables of trilogues (European Parliament and Council, four-column documents):
 * `Formula`, `Citation 1`, `Article 4, first paragraph, point (a)`.
 */
export const ROW_TYPE =
  /^(?:formula|(?:citation|recital|footnote|image|table) ?\d*[a-z]?|(?:article|annex|chapter|section|title|part|recital|paragraph|point)\b ?[\dIVX]*[a-z]?(?:\(\d+[a-z]?\))?(?:, (?:(?:first|second|third|fourth|fifth|sixth|last|introductory|amending) )?(?:sub-?paragraph|paragraph|point|part|indent|provision|sentence|section|numbered paragraph)s?(?: ?\(?[\da-zIVX]{1,5}\)?)*)+)$/i;

/** A row of the same kind that could be a heading of the drafts as well: `Article 4`, `Chapter II`. */
export const ROW_HEADING = /^(?:article|annex|chapter|section|title|part|preamble)\b ?[\dIVX]*[a-z]?$/i;

/** A line at the end of a cell that says where its words are from. */
export const CELL_REMARK = /^text origin ?:/i;

/** A cell that says that its draft has not the words of the others. */
export const DELETED_CELL = /^[[(]?(?:deleted|supprimé|suprimido)[\])]?\.?$/i;

/** Of a table that treaty-diff wrote: where a cell stands in its draft, see `write/columns/heads.ts`. */
export const PLACE_LINE = /Column (\d): (?:(first)|after row (\d+))/g;
export const COLUMN_NAME = /^Column \d: /;
export const RESTATED = /^Restatement: these words are the project's/;
export const NOTE_ROW = /^\d+ note /;
