/** What the head of an Akoma Ntoso document says about a draft: FRBR identification, and its provenance exactly. */
import { type Draft, headingText, PROVENANCE_KEYS } from '../../document/index.ts';
import { element, inlineElement } from '../xml.ts';

/** The namespace of what Akoma Ntoso has no place for: our provenance, as attributes of one element. */
const PROVENANCE_NAMESPACE = 'urn:treaty-diff:provenance:1';

/** ISO 639-2 codes, which the naming convention asks for, of the languages of the United Nations. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho',
};

/** A draft without a date still needs one; this is no date of any treaty. */
const NO_DATE = '9999';

export interface Identity {
  /** IRI of the work, the expression and the manifestation of the document. */
  work: string;
  expression: string;
  manifestation: string;
  language: string;
  date: string;
}

/**
 * The IRIs of a draft, in the manner of AKN4UN: `/akn/un/doc/treaty/2024-02/un-cybercrime/eng@2024-02`. Who drafted it is
 * not known, so the part that names an author is left out.
 */
export function identityOf({ provenance }: Draft): Identity {
  const { date = '', language = '', treaty, id, symbol } = provenance;
  const name = slug(treaty ?? symbol ?? id ?? 'draft') || 'draft';
  const tongue = LANGUAGES[language.split('-')[0] ?? ''] ?? (/^[a-z]{3}$/.test(language) ? language : 'und');
  const day = /^\d{4}/.test(date) ? slug(date) : NO_DATE;
  const work = `/akn/un/doc/treaty/${day}/${name}`;
  const expression = `${work}/${tongue}@${day}`;
  return { work, expression, manifestation: `${expression}.akn`, language: tongue, date: dateValue(date) };
}

const slug = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');

/** The schema takes days and years; of a month the year is all that can be said without inventing a day. */
function dateValue(date: string): string {
  const [, year, rest] = /^(\d{4})(-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?/.exec(date) ?? [];
  if (!year || year === '0000') return NO_DATE;
  const day = rest ? new Date(`${year}${rest}`) : null;
  return day?.toISOString().startsWith(`${year}${rest}`) ? `${year}${rest}` : year;
}

/** The `meta` element of a draft, or of one of its components (`!annex_1`). */
export function meta(draft: Draft, identity: Identity, component = ''): string {
  return element('meta', {}, [
    identification(draft, identity, component),
    ...(component ? [] : [references(), proprietary(draft)]),
  ]);
}

function identification(draft: Draft, identity: Identity, component: string): string {
  const { symbol, authenticity, title } = draft.provenance;
  const isOfficial = String(authenticity === 'official');
  const alias = title ?? headingText(draft);
  const level = (iri: keyof Identity, name: string, author: string, rest: readonly string[]) => [
    value('FRBRthis', identity[iri] + (component || '!main')),
    value('FRBRuri', identity[iri]),
    ...(iri === 'work' && alias && !component
      ? [inlineElement('FRBRalias', { name: 'title', value: alias })]
      : []),
    inlineElement('FRBRdate', { date: identity.date, name }),
    inlineElement('FRBRauthor', { href: author }),
    ...rest,
  ];
  return element('identification', { source: '#treaty-diff' }, [
    element(
      'FRBRWork',
      {},
      level('work', 'draft', '#drafters', [
        value('FRBRcountry', 'un'),
        value('FRBRsubtype', authenticity === 'restatement' ? 'restatement' : 'treaty'),
        ...(symbol ? [value('FRBRnumber', symbol)] : []),
        value('FRBRauthoritative', isOfficial),
      ]),
    ),
    element(
      'FRBRExpression',
      {},
      level('expression', 'draft', '#drafters', [
        value('FRBRauthoritative', isOfficial),
        inlineElement('FRBRlanguage', { language: identity.language }),
      ]),
    ),
    element(
      'FRBRManifestation',
      {},
      level('manifestation', 'draft', '#treaty-diff', [value('FRBRformat', 'application/akn+xml')]),
    ),
  ]);
}

const value = (name: string, words: string) => inlineElement(name, { value: words });

function references(): string {
  const organization = (id: string, showAs: string) =>
    inlineElement('TLCOrganization', { eId: id, href: `/akn/ontology/organization/unreg.${id}`, showAs });
  return element('references', { source: '#treaty-diff' }, [
    organization('treaty-diff', 'treaty-diff'),
    organization('drafters', 'the drafters'),
  ]);
}

function proprietary({ provenance }: Draft): string {
  const values = Object.fromEntries(PROVENANCE_KEYS.map(key => [key, provenance[key]]));
  return element('proprietary', { source: '#treaty-diff' }, [
    inlineElement('provenance', { xmlns: PROVENANCE_NAMESPACE, ...values }),
  ]);
}
