/** Fact `placeholder`: a note that text is to come, or that it went, stands where text stood, or the other way round. */
import type { Fact } from '../types.ts';
import type { Unit } from '../unit.ts';
import type { FactFinder } from './types.ts';

/** What a placeholder is made of, whatever the language of the text: the words of the drafts in `corpus/`, and of consolidated law. */
const PLACEHOLDERS: readonly string[] = [
  'placeholder\\b.*',
  '(?:text|wording|language|provisions?|paragraphs?|article|section|annex|content)?(?:(?!\\b(?:is|are|was|were|shall|will|may|should|must|has|have)\\b)[^.;]){0,60}\\bto be (?:inserted|drafted|developed|completed|added|determined|decided|elaborated|discussed|negotiated|provided|confirmed|revisited)[^.;]{0,60}',
  'tb[cd]',
  '(?:the )?(?:(?:article|paragraph|section|clause|annex)\\s\\S{1,10}\\s)?(?:(?:has been|is|was) )?(?:intentionally )?(?:deleted|omitted|repealed|reserved|suppressed|vaca(?:nt|ted)|revoked|withdrawn|void|spent|lapsed|unused|not used|no longer (?:in )?use(?:d)?|(?:left )?blank)\\b(?:\\s+by\\b.*|\\s+in\\b.*)?',
  '(?:renumbered|moved)\\b[^.;]{0,60}',
  '(?:supprimée?|abrogée?|réservée?|retirée?|sans objet|à compléter|à insérer|à déterminer)(?!\\p{L}).*',
  '(?:suprimid[oa]|derogad[oa]|reservad[oa]|retirad[oa]|vacante|sin contenido|por determinar|se insertará)(?!\\p{L}).*',
  '(?:исключен[ао]?|утратил[ао]? силу|вакантн(?:ый|ая|а)|будет (?:включен|дополнен)[ао]?)(?!\\p{L}).*',
  '(?:已?删除|待定|待补充?|保留|废止|空缺|已?失效)',
  '(?:محذوف(?:ة)?|ملغاة|ملغى|يحدد لاحقا|يضاف لاحقا).*',
  '[….\\s_-]+',
];
const PLACEHOLDER = new RegExp(`^[\\s\\[({*_–-]*(?:${PLACEHOLDERS.join('|')})[\\s\\])}*_.–-]*$`, 'isu');

/** Whether a text is nothing but a placeholder. */
export const isPlaceholder = (text: string): boolean =>
  text.trim() !== '' && (SIGNS.test(text) || !HAS_WORD.test(text)) && PLACEHOLDER.test(text.trim());

/** A cheap question first: no placeholder is without one of these. */
const SIGNS =
  /placeholder|to be |tb[cd]|delet|omit|repeal|reserv|suppress|vaca|revok|withdrawn|void|spent|lapsed|unused|not used|no longer|blank|moved|renumbered|supprim|abrog|réserv|retir|sans objet|à |suprim|derog|sin con|por det|insertará|исключ|утратил|вакант|будет|删除|待|保留|废止|空缺|失效|محذوف|ملغ|لاحقا/iu;
const HAS_WORD = /[\p{L}\p{N}]/u;

export const findPlaceholders: FactFinder = ({ words }) => {
  const { before, after } = words.printed;
  const [was, is] = [isPlaceholder(before), isPlaceholder(after)];
  if (was === is || (!was && before.trim() === '') || (!is && after.trim() === '')) return [];
  const whole = (text: string) => [{ start: 0, end: text.length }];
  return [
    {
      fact: { kind: 'placeholder', before: cut(before), after: cut(after) },
      before: whole(before),
      after: whole(after),
    },
  ];
};

/** Letters of a text that are enough to know it by. */
const MOST = 120;
const cut = (text: string) => {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length <= MOST ? plain : `${plain.slice(0, plain.lastIndexOf(' ', MOST))} …`;
};

/** A provision with nothing left below it, or nothing yet, and a placeholder in its heading or its words; null where it is none. */
export function emptiedOf(before: Unit, after: Unit): Fact | null {
  if ((before.children.length === 0) === (after.children.length === 0)) return null;
  const noteOf = ({ text, headingText }: Unit) => [text, headingText].find(isPlaceholder) ?? null;
  const [was, is] = [noteOf(before), noteOf(after)];
  if ((was === null) === (is === null)) return null;
  const [full, empty] = was === null ? [before, after] : [after, before];
  if (full.children.length === 0 || empty.children.length > 0) return null;
  const words = cut(full.text || full.children[0]?.text || full.headingText);
  return { kind: 'placeholder', before: was ?? words, after: is ?? words };
}
