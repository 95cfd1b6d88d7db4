/** How runs look: what is hidden, what is emphasised, and the colours and lines by which negotiators mark a status. */
import type { Styles } from './styles.ts';
import { child, type XmlElement } from './xml.ts';

export interface Look {
  isHidden: boolean;
  strong: boolean;
  emphasis: boolean;
  /** Marks that may tell the status of the words: `highlighted yellow`, `struck through`, `underlined`. */
  marks: readonly string[];
}

export const PLAIN_LOOK: Look = { isHidden: false, strong: false, emphasis: false, marks: [] };

/** The look of a run by its properties and those of its paragraph, as they are in one draft. */
export function lookOf(run: XmlElement | undefined, paragraph: XmlElement | undefined, styles: Styles): Look {
  // The look of a whole style is that of headings and recitals; what stands out is what was made to.
  const own = (name: string) => styles.runProperty(run, undefined, name);
  return {
    isHidden: isOn(styles.runProperty(run, paragraph, 'w:vanish')),
    strong: isOn(own('w:b')),
    emphasis: isOn(own('w:i')),
    marks: run ? marksOf(own) : [],
  };
}

function marksOf(own: (name: string) => XmlElement | undefined): string[] {
  const highlight = own('w:highlight')?.attributes['w:val'];
  const underline = own('w:u');
  const isStruck = isOn(own('w:strike')) || isOn(own('w:dstrike'));
  return [
    ...(highlight && highlight !== 'none' ? [`highlighted ${colourName(highlight)}`] : []),
    ...(isStruck ? ['struck through'] : []),
    ...(isOn(underline) && underline?.attributes['w:val'] ? ['underlined'] : []),
  ];
}

/** `darkYellow` as `dark yellow`. */
const colourName = (name: string) => name.replace(/(?=[A-Z])/g, ' ').toLowerCase();

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none']);

const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !OFF.has(property.attributes['w:val'] ?? '');

/** Whether the end of a paragraph is hidden; a paragraph of which nothing else is to be seen has no number. */
export function isHiddenEnd(properties: XmlElement | undefined, styles: Styles): boolean {
  return isOn(styles.runProperty(child(properties, 'w:rPr'), properties, 'w:vanish'));
}
