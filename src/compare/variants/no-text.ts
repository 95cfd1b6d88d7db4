/**
 * Options that say that there shall be no text. The English words are those of the Paris drafts of December 2015, of SBSTA 61 and of the
 * plastics drafts ("No text", "No provision on …", "No further requirement needed", "no article"); the other languages have the same
 * drafting nouns (as in `document/languages/`) with their negation, and have not been seen in a document here.
 */
import { forText } from '../../document/index.ts';
import { modalPhrasesIn } from '../classify/phrases-in.ts';

const NO_TEXT: Readonly<Record<string, string>> = {
  en: '(?:there (?:is|shall be) )?no (?:[\\p{L}-]+ ){0,2}(?:texts?|provisions?|articles?|paragraphs?|sections?|references?|mention|language|requirements?|annex|modulator|chapter|clause)(?![\\p{L}-])|without text|(?:to )?(?:delete|omit|strike)d? (?:the |this )?(?:text|provision|article|paragraph|section|option)|(?:to be )?(?:deleted|omitted)$',
  fr: "(?:pas de |aucune? |sans )(?:texte|disposition|article|paragraphe|référence|mention)|pas d[’']article|(?:à )?supprimer|suppression",
  es: '(?:sin|ning[uú]n|ninguna|no hay) (?:texto|disposici[oó]n|disposiciones|art[ií]culo|p[aá]rrafo|referencia|menci[oó]n)|(?:se )?(?:suprim|elimin)(?:ir|ar|e|a)(?![\\p{L}])',
  ru: '(?:без текста|нет текста|текста нет|текст отсутствует|положение отсутствует|никакого текста|нет (?:положения|статьи|пункта)|без (?:положения|статьи|пункта|ссылки)|исключить|опустить|снять)(?![\\p{L}])',
  ar: '(?:لا نص|بدون نص|دون نص|لا يوجد نص|لا حاجة إلى نص|لا (?:حكم|مادة|فقرة|إشارة)|[يت]?حذف)(?![\\p{L}])',
  zh: '(?:无|没有|不需要|无需|不设|不提)(?:案文|文本|条文|条款|规定|段落)|(?:删除|删去)(?:本|该|此)?(?:条|款|段|项)?',
};

const BEGINS = new RegExp(`^[\\s[{(«“"'*_–—-]*(?:${Object.values(NO_TEXT).join('|')})`, 'iu');

/** A remark is short; a provision that denies something (`No text shall …`) has a modal verb. */
const MOST_WORDS = 30;

/** Whether a text, with all below, only says that there is to be none. */
export function isNoText(text: string, language: string): boolean {
  const start = text.slice(0, 400);
  if (!forText(BEGINS, start).test(start) || (text.match(/[\p{L}\p{N}]+/gu) ?? []).length > MOST_WORDS)
    return false;
  // What is said in parentheses or braces is about the text: `(text on support to be considered in Article 6)`.
  const plain = start.replace(/[({][^(){}]*[)}]/g, ' ');
  return !modalPhrasesIn(plain, language).some(({ kind, force }) => kind === 'verb' && force !== null);
}
