/** The settings of the files that are written. */
import { NAMESPACES, type Part } from './package.ts';

/**
 * `settings.xml`: the lines above footnotes, where there are any, and the version of Word whose layout is meant; without it Word opens
 * a file as one of 2003.
 */
export function settingsPart(parts: readonly Part[]): Part {
  const hasNotes = parts.some(({ kind }) => kind === 'footnotes');
  const notes = hasNotes ? '<w:footnotePr><w:footnote w:id="0"/><w:footnote w:id="1"/></w:footnotePr>' : '';
  const version =
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';
  const xml = `<w:settings ${NAMESPACES}><w:defaultTabStop w:val="567"/>${notes}${version}</w:settings>`;
  return { name: 'settings', kind: 'settings', xml };
}
