/** Which words in angle brackets are tags: a draft has `<shall>` and `<the facts>` too. */

/** Elements whose tags stand alone, and those whose end nobody writes, or that are no words in any language. */
const ALWAYS =
  'b i u s p br hr li td tr th dd dt ol ul dl h1 h2 h3 h4 h5 h6 em sub sup div span wbr img tt del ins tbody thead tfoot colgroup col nobr'.split(
    ' ',
  );

/** Elements whose names are words, and those of pictures in a page: their tags come in pairs, or have attributes. */
const PAIRED =
  'a abbr acronym address article aside audio bdi bdo big blockquote body button caption center cite code data details dfn dir embed fieldset figcaption figure font footer form frame head header html iframe input kbd label legend link main map mark menu meta nav object option output picture pre q ruby rp rt samp script section select small source strike strong style summary table template textarea time title var video svg math path g circle ellipse rect line polygon polyline text tspan defs use symbol image mask pattern stop'.split(
    ' ',
  );

const ELEMENTS = new Set([...ALWAYS, ...PAIRED]);
const NEVER_WORDS = new Set(ALWAYS);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*)\s*(\/?)>/iy;
const CLOSING = /<\/([a-z][a-z0-9]*)\s*>/gi;

/** The elements that a text closes somewhere: `</section>`. */
export function closedElements(source: string): ReadonlySet<string> {
  return new Set([...source.matchAll(CLOSING)].map(([, name = '']) => name.toLowerCase()));
}

/** The tag of HTML that stands at a place, as it is printed there; null where words in angle brackets do. */
export function tagAt(source: string, place: number, closed: ReadonlySet<string>): string | null {
  TAG.lastIndex = place;
  const match = TAG.exec(source);
  const name = match?.[2]?.toLowerCase() ?? '';
  if (!match || !ELEMENTS.has(name)) return null;
  const isMarked = match[1] === '/' || match[3] !== '' || match[4] === '/';
  return isMarked || NEVER_WORDS.has(name) || closed.has(name) ? match[0] : null;
}
