/**
 * The fixed phrases by which treaties begin and end, in the six languages of the United Nations. Data, not logic.
 *
 * They are those of the treaties in the corpus and of the Final Clauses Handbook of the UN Treaty Section, with the
 * habits of the Council of Europe, the ILO and the EU.
 */
import { forText, isCommonToOptions, LANGUAGES } from '../document/index.ts';

/** How the part after the last article begins: the testimonium. */
export const CLOSING_WORDS =
  /^(?:in witness whereof|done (?:at|in|on) |done this |signed (?:at|in|this) |in faith whereof|en foi de quoi|fait à |en fe de lo cual|en testimonio de lo cual|hecho en |в удостоверение чего|совершено в |以[资昭]|兹由[^。]{0,80}以昭信守|(?:为此[，,]\s?)?下列(?:签署人|签字人|全权代表|代表)[^。]{0,60}签|(?:\d{4}|[〇零○一二三四五六七八九]{4})年[^。]{1,12}日(?:订|签|完成)于|وإثباتا|حرر|geschehen (?:zu|in|am) |zu urkund dessen|fatto (?:a|il|in) |in fede di che|feito (?:em|a|aos) |em (?:fé|testemunho) do que|gedaan (?:te|op) |ten blijke waarvan)/iu;

/** How a preamble begins where the word "Preamble" is not printed: with those who conclude the treaty. */
export const PREAMBLE_OPENING =
  /^(?:the (?:undersigned |high |contracting |signatory |participating |member )*(?:states?|governments?|parties|members|signatories|peoples|general conference)[^.;:]{0,160},|the (?:conference|meeting|general assembly|governing (?:body|council)|council|commission|committee|assembly)[^.;:]{0,160},$|(?:la|le|el) (?:conférence|conferencia|asamblea|réunion|reunión|conseil|consejo|comité|commission|comisión)[^.;:]{0,160},$|l['’]assemblée[^.;:]{0,160},$|(?:конференция|совещание|генеральная ассамблея|ассамблея|совет|комитет|комиссия)(?: [^.;:]{0,160})?,$|(?:缔约方(?:会议|大会)|联合国大会|大会|理事会|委员会)[^。；：]{0,60}[，,]$|إن (?:مؤتمر|اجتماع|الجمعية|جمعية|المجلس|مجلس|اللجنة|لجنة)[^.;:]{0,160}،$|les (?:hautes? )?(?:états|parties|gouvernements|membres|signataires)[^.;:]{0,160},|(?:los (?:estados|gobiernos|miembros)|las (?:altas )?partes)[^.;:]{0,160},|die (?:hohen )?(?:vertrags(?:parteien|staaten)|vertragschließenden|unterzeichn\p{L}+|regierungen|mitgliedstaaten|staaten)[^.;:]{0,160}[,–—]$|(?:gli stati|i governi|le (?:alte )?parti|os (?:estados|governos)|as (?:altas )?partes|de (?:staten|regeringen|partijen|hoge|lidstaten|verdragsluitende))[^.;:]{0,160},|государства[^.;:]{0,160},|правительства[^.;:]{0,160},|本(?:公约|协定|议定书|条约)(?:各?缔约(?:国|各?方)|签署国)|إن (?:الدول|الأطراف|الحكومات)[^.;:]{0,160}،)/iu;

/** The formula between the preamble and the first article. */
export const ENACTING_WORDS =
  /(?:(?:have|has|hereby) (?:mutually )?agree[ds]? (?:as follows|(?:up)?on|that|to)|(?:have|has|hereby) (?:jointly |mutually )?(?:decided|determined|declared|concluded) (?:as follows|(?:up)?on the following|the following)|(?:have|has) (?:reached|come to|arrived at) (?:the following|an) (?:\w+ )?(?:understandings?|agreements?|arrangements?)|(?:have|has) adopted th(?:is|e following)|adopts[^.;]{0,160} the following|sont convenue?s (?:de|des|que)|ont (?:arrêté|adopté|décidé) |ha[nys]? (?:convenido|acordado|adoptado)|convienen en |(?:согласились|договорились) о|(?:协议|议定|商定|协定)如下|اتفقت? على |(?:sind|haben)[^.;]{0,60} (?:übereingekommen|vereinbart|beschlossen)|hanno (?:convenuto|adottato|concordato)|convengono |acord(?:am|aram) (?:n?o|em|que)|convieram|convêm|zijn[^.;]{0,60} overeengekomen)/iu;

/** What stands over a list of contents. */
export const CONTENTS_WORDS =
  /^(?:\p{L}+ )?(?:table of )?contents$|^(?:sommaire|table des matières|índice(?: general)?|содержание|оглавление|目[录錄次]|المحتويات|inhalt(?:sverzeichnis|sübersicht)?|inhoud(?:sopgave)?|indice|sumário)$/iu;

const SYMBOL = '(?=\\S*\\d)[A-Z]{1,6}(?:/[A-Z0-9][\\w.()-]{0,20}){1,8}\\*?';
const JOB_NUMBER = '(?:[A-Z]{1,3}\\.)?\\d{2}-\\d{4,6}(?:\\s?\\([A-Z]\\))?';
const PAGE =
  '(?:page|p\\.|seite|página|стр\\.) ?\\d{1,4}(?: ?(?:of|de|/) ?\\d{1,4})?|\\d{1,4} ?/ ?\\d{1,4}\\.?|[-–—] ?\\d{1,4} ?[-–—]';
const MASTHEAD = 'Distr\\. ?:? ?\\p{L}+|(?:Original|Distribution|Оригинал|Исходный язык) ?: ?\\p{L}+';
/** The head of a page of the Official Journal of the European Union. */
const JOURNAL =
  "[LC] ?\\d{1,3} ?/ ?\\d{1,4}|(?:EN|FR|ES|DE|IT|PT|NL)(?=$| \\p{L}+ )|Official Journal of the European (?:Union|Communities)|Journal officiel (?:de l[’'])Union européenne|Diario Oficial de la Unión Europea|Amtsblatt der Europäischen Union|Gazzetta ufficiale dell[’']Unione europea|Jornal Oficial da União Europeia|Publicatieblad van de Europese Unie";
const TOKEN = `(?:${SYMBOL}|${JOB_NUMBER}|${PAGE}|${MASTHEAD}|${JOURNAL})`;
/** One to four tokens. Written once and counted from none, or it would be compiled four times over, which takes as long as reading ten pages. */
const FURNITURE = new RegExp(`^(?:${TOKEN}(?: (?!$)|$)){0,4}$`, 'iu');

/** A line of the front page that could be a title: no sentence, no enumeration, no date. */
export function isTitleLine(line: string): boolean {
  return line.length <= 600 && !/(?:[.;:,،；，]|\s(?:and|or|et|ou|y|o|и|или))$/iu.test(line) && !isDate(line);
}

/** Longer lines without a stop are sentences that lost it, where nothing marks them as titles. In words. */
export const LONGEST_TITLE = 15;

/** Whether words could be a title: short, with a capital, without the end of a sentence, and not saying what anybody shall do. */
export const isTitleWords = (words: string, longest = LONGEST_TITLE): boolean =>
  /^[[(]*[\p{Lu}\p{Lo}]/u.test(words) &&
  words.split(' ', longest + 1).length <= longest &&
  /[\p{L}\p{Nd})\]}]$/u.test(words) &&
  !SAYS.test(words);

/** What says that somebody shall do something is a sentence, also without a stop. */
const SAYS = /\s(?:shall|must|may|will|should|est|sont|es|son|is|are)\s/;

/** Whether a whole line is a calendar date, as on a title page. */
export const isDate = (line: string) =>
  /^\d{1,2}(?:er|º)? (?:de )?\p{L}+ (?:de )?\d{4}(?: г\.)?$|^\d{1,2}([./-])\d{1,2}\1\d{4}$/u.test(line);

/** Whether a whole line is a page header or footer: a document symbol (`A/AC.291/L.15`), a job or a page number. */
export function isPageFurniture(line: string): boolean {
  return (
    line.length <= 80 &&
    /[\d:.]|^\p{Lu}{2}$|Uni(?:on|ão|ón|e)/u.test(line) &&
    forText(FURNITURE, line).test(line.trim().replace(/\s+/gu, ' '))
  );
}

const SUBOPTIONS = Object.values(LANGUAGES).flatMap(({ suboptions }) => suboptions ?? []);

/** Whether the header of a group says that it is common to options, or to sub-options: null if to neither. */
export function commonTo(words: string): 'option' | 'sub-option' | null {
  if (!isCommonToOptions(words)) return null;
  const lower = words.toLowerCase();
  return SUBOPTIONS.some(word => lower.includes(word)) ? 'sub-option' : 'option';
}

/** A rival title, printed under the title of an article: `Alt title: Leaks and losses`. */
export const RIVAL_TITLE =
  /^[[(]*(?:alt(?:ernative|ernatif|ernativo)?\.?|otro|autre)[\s-]+(?:title|titre|título|heading)\s?\d?\s?[:：]|^[[(]*(?:titre|título) (?:alternatif|alternativo)\s?[:：]|^[[(]*альтернативн\p{L}+ (?:название|заголовок)\s?[:：]|^[[(]*备选标题[:：]|^[[(]*عنوان بديل\s?[:：]/iu;

/** `{Tracking arrangements}`, `{Proposed to move this to Article 12}`: a remark of editors, or what they call the group that follows. */
const IN_BRACES = /^\{(?![-+~=>])[^{}]*\}$/u;

export const isRemark = (words: string): boolean => IN_BRACES.test(words);

/** Whether a remark behind the label of an option tells its subject: `{mandatory elements}`, and not `{no text required}`. */
export const saysWhatFollows = (words: string): boolean => isRemark(words) && !NEGATION.test(words);

const NEGATION =
  /^\{\s*(?:(?:no|none|nil|aucune?|pas|sin|ning[uú]na?|без|нет|لا|بدون|keine?|nessuna?|nenhuma?|sem|geen)(?![\p{L}\p{M}])|无|不|沒|没)/iu;

/** What editors print where options end: `{End of options}`, `[end of Option B]`. */
const END_OF_OPTIONS =
  /^[[{(]\s*(?:end of|fin (?:des|de l['’]|de las?|de los?|du)|конец|ende der|fine (?:delle|dell['’])|fim das?)\s?(?:the )?(?:options?|sub-?options?|alternatives?|opci(?:ones|ón)|alternativas?|вариант(?:ов|а)|optionen|opzion[ie]|opç(?:ões|ão))(?:\s(?<number>\p{L}|\p{N}{1,2}))?\s*[\]})]$|^[[{(（【]\s*(?:备选(?:案文|方案)|选项)\s?(?<numberZh>\p{L}|\p{N}{1,2})?\s?(?:结束|完)\s*[\]})）】]$|^[[{(]\s*نهاية (?:الخيارات|الخيار)(?:\s(?<numberAr>\p{L}|\p{N}{1,2}))?\s*[\]})]$/iu;

/** Whether a line says that options end here, and of which one if it says that; null if it does not. */
export function endOfOptions(words: string): { number: string | null } | null {
  const found = END_OF_OPTIONS.exec(words)?.groups;
  return found ? { number: found.number ?? found.numberZh ?? found.numberAr ?? null } : null;
}

/** `(paragraphs 47 and 47bis)` after the label of an option: the last number of what it holds. */
export const lastHeld = (words: string): string | null =>
  /^[\s[]*\((?:paragraphs?|paras?\.?) (?:\p{Nd}{1,3}\p{L}*\s?(?:[-–,]|and|to)\s?)*(\p{Nd}{1,3}\p{L}*)\)/u.exec(
    words,
  )?.[1] ?? null;
