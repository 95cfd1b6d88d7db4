/** Who acts under treaties, by language: the bodies and Parties that final clauses and institutional articles name. */
import type { Language } from '../../document/index.ts';

export interface ActorWords {
  /** Heads of a subject, the longest first. */
  heads: string;
  /** Words in front of a head that say nothing about who it is. */
  articles: string;
  /** Those of the heads of which there are many: words in front of one that there is one of (`the Committee`) are a longer name of it. */
  classes?: string;
  /** Whether what narrows a head stands in front of it (`upstream Party`). */
  narrowsInFront: boolean;
  /** `by`: behind a verb in the passive, whoever acts is named after all. */
  by?: string;
}

/** Read off the Paris Agreement, UNCLOS, the BBNJ Agreement, the Cybercrime Convention and the drafts on plastics. */
export const ACTORS: Readonly<Partial<Record<Language, ActorWords>>> = {
  en: {
    heads:
      'conference of the parties(?: serving as the meeting of the parties(?: to \\w+ \\w+)?)?|meeting of the parties|states? parties|state party|states?|parties|party|cop|cma|cmp|governing body|secretariat|depositary|committee|commission|council|board|assembly|secretary-general|director-general|executive (?:secretary|director)|court|tribunal|organi[sz]ations?|governments?|members?(?! states?)|authorit(?:y|ies)|(?:countries|country)(?! part)|chair(?:person)?|president|panel|bureau|subsidiary bod(?:y|ies)|operators?|owners?|carriers?|manufacturers?|producers?',
    articles: 'the|a|an|each|every|any|all|said|such',
    classes:
      'part(?:y|ies)|states?|countr(?:y|ies)|members?|organi[sz]ations?|governments?|authorit(?:y|ies)|operators?|owners?|carriers?|manufacturers?|producers?',
    narrowsInFront: true,
    by: 'by',
  },
  fr: {
    heads:
      'conférence des parties|réunion des parties|états parties|état partie|états?|parties|partie|secrétariat|dépositaire|comité|commission|conseil|assemblée|secrétaire général|directeur général|cour|tribunal|organisations?|gouvernements?|membres?|autorités?|bureau',
    articles: "le|la|les|l'|un|une|chaque|toute|tout|toutes|tous|chacune des",
    narrowsInFront: false,
    by: 'par',
  },
  es: {
    heads:
      'conferencia de las partes|reunión de las partes|estados? partes?|estados?|partes|parte|secretaría|depositario|comité|comisión|consejo|asamblea|secretario general|corte|tribunal|organizaci(?:ón|ones)|gobiernos?|miembros?|autoridad(?:es)?|mesa',
    articles: 'el|la|los|las|un|una|cada|toda|todo|todas|todos|cualquier',
    narrowsInFront: false,
    by: 'por',
  },
  ru: {
    heads:
      'конференция сторон|совещание сторон|государства-участники|государство-участник|государства|государство|стороны|сторона|секретариат|депозитарий|комитет|комиссия|совет|ассамблея|генеральный секретарь|суд|организация|правительство|орган',
    articles: 'каждая|каждое|каждый|любая|любое|все|всякая',
    classes: 'государств[ао](?:-участники?)?|сторон[аы]|организация|правительство|орган',
    narrowsInFront: true,
  },
  zh: {
    heads:
      '缔约方会议|缔约国会议|缔约方|缔约国|秘书处|保存人|委员会|理事会|大会|秘书长|法院|法庭|国家|成员国',
    articles: '各|每个|每一|所有|任何|该',
    classes: '缔约方|缔约国|国家|成员国',
    narrowsInFront: true,
  },
  ar: {
    heads:
      'مؤتمر الأطراف|اجتماع الأطراف|الدول الأطراف|الدولة الطرف|الأطراف|الطرف|الأمانة|الوديع|اللجنة|المجلس|الجمعية|الأمين العام|المحكمة',
    articles: 'كل|جميع|أي',
    narrowsInFront: false,
  },
};
