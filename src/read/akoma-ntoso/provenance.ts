/** What the head of an Akoma Ntoso document says about it -> provenance. */
import { type Provenance, provenanceOf } from '../../document/index.ts';
import type { XmlElement } from './parse-xml.ts';
import { childOf, elementsOf, findElement } from './words.ts';

/** The namespace of what this project writes of its own. */
const OWN_NAMESPACE = 'urn:treaty-diff:provenance:1';

/** ISO 639-2 codes of the languages of the United Nations. Others are kept as they are: they are BCP 47 tags as well. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ara: 'ar',
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  rus: 'ru',
  spa: 'es',
  zho: 'zh',
  chi: 'zh',
};

/** The provenance of a document: exactly, if this project wrote it, else what its FRBR identification tells. */
export function provenanceFrom(document: XmlElement): Provenance {
  const meta = childOf(document, 'meta');
  if (!meta) return {};
  const own = ownProvenance(meta);
  return own ? provenanceOf({ ...own.attributes }) : frbr(meta);
}

/** Whether this project wrote a document: it is read back exactly. */
export const isOurs = (document: XmlElement): boolean => {
  const meta = childOf(document, 'meta');
  return meta !== undefined && ownProvenance(meta) !== undefined;
};

const ownProvenance = (meta: XmlElement): XmlElement | undefined =>
  elementsOf(meta)
    .filter(({ name }) => name === 'proprietary')
    .flatMap(elementsOf)
    .find(({ name, attributes }) => name === 'provenance' && attributes.xmlns === OWN_NAMESPACE);

function frbr(meta: XmlElement): Provenance {
  const expression = findElement(meta, 'FRBRExpression');
  const work = findElement(meta, 'FRBRWork');
  if (!work) return {};
  const attributeOf = (level: XmlElement | undefined, name: string) =>
    (level && childOf(level, name))?.attributes.value?.trim() || undefined;
  const language = (expression && childOf(expression, 'FRBRlanguage'))?.attributes.language;
  const date = dateOf(expression) ?? dateOf(work);
  const title = attributeOf(work, 'FRBRalias');
  const source = [attributeOf(expression, 'FRBRthis'), attributeOf(work, 'FRBRthis')].find(isAddress);
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(language && language !== 'und' ? { language: LANGUAGES[language] ?? language } : {}),
    ...(source ? { source } : {}),
  };
}

/** Most names of documents (`/akn/un/…`) are no addresses at which one can be found. */
const isAddress = (name: string | undefined): boolean => /^https?:\/\//i.test(name ?? '');

/** The date of a level; the years that tools write where they know none are none. */
function dateOf(level: XmlElement | undefined): string | undefined {
  const date = (level && childOf(level, 'FRBRdate'))?.attributes.date?.slice(0, 10);
  return date && /^(?!0001|9999)\d{4}/.test(date) ? date : undefined;
}
