/**
 * The words by which decisions and resolutions begin, in the six languages of the United Nations. Data, not logic: taken from
 * decisions of the conferences under the climate, biodiversity, chemicals and ozone conventions, and from resolutions of the
 * General Assembly.
 */

const DRAFT = '(?:(?:draft|projet de|proyecto de|проект)\\s+)?';
const WORD =
  '(?:decision|resolution|recommendation|décision|résolution|recommandation|decisión|resolución|recomendación|решени[ея]|резолюци[яи]|рекомендаци[яи]|(?:ال)?مقرر|(?:ال)?قرار|مشروع (?:ال)?مقرر|مشروع (?:ال)?قرار)';
/** `3/CMA.4`, `-/CP.29`, `55/25`, `XXXIII/2`, `BC-15/1`, `12.3`, `Conf. 9.24`, `3/م أ ت-4`. */
const SYMBOL =
  '[[(]?(?:Conf\\.\\s?)?(?:[\\p{Lu}\\p{Nd}.-]{1,12}/[\\p{Lu}\\p{Nd}.()-]{1,16}|[\\p{Lu}]{1,6}-\\p{Nd}{1,3}/\\p{Nd}{1,3}|\\p{Nd}{1,3}\\.\\p{Nd}{1,3}|[\\p{Nd}-]{1,3}/[م أتاف]{1,8}-\\p{Nd}{1,3})[\\])]?';

/** A line with the kind and the symbol of a decision; `rest` is a title on the same line. */
export const DECISION_LINE = new RegExp(
  `^(?:${DRAFT}${WORD}\\s+${SYMBOL}(?:\\s*[.:–—-]?\\s+(?<rest>\\S.*))?|第\\s?[\\p{Lu}\\p{Nd}./-]{1,16}\\s?号(?:决定|决议)(?:草案)?(?:\\s+(?<restZh>\\S.*))?|(?:决定|决议)(?:草案)?\\s?\\p{Nd}[\\p{Lu}\\p{Nd}./-]{0,15}(?:\\s+(?<restBehind>\\S.*))?|\\p{Nd}{1,3}/\\p{Nd}{1,3}[.．]\\s+(?<restGa>\\S.*))$`,
  'iu',
);

/** The body that decides, on a line of its own: with it the preamble of a decision begins. */
export const BODY_OPENING =
  /^(?:the (?:conference|meeting|general assembly|governing (?:body|council)|council|commission|committee|assembly|plenary)(?:[ ,][^.;:]{0,160})?,|(?:la|le|el) (?:conférence|conferencia|asamblea|réunion|reunión|conseil|consejo|comité|commission|comisión)(?: [^.;:]{0,160})?,|l['’](?:assemblée|organe)[^.;:]{0,160},|(?:конференция|совещание|генеральная ассамблея|ассамблея|совет|комитет|комиссия)(?: [^.;:]{0,160})?,|(?:缔约方(?:会议|大会)|作为《[^》]{1,40}》缔约方会议的|大会|联合国大会|理事会|委员会)[^。；：]{0,60}[，,]|إن (?:مؤتمر|اجتماع|الجمعية|جمعية|المجلس|مجلس|اللجنة|لجنة)[^.;:]{0,160}،)$/iu;
