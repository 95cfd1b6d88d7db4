/** How runs look: what is hidden, what is emphasised, and the colours and lines by which negotiators mark a status. */
import type { Styles } from './styles.ts';
import { child, isOn, type XmlElement } from './xml.ts';

/** How letters are printed, by whatever makes them so: the run, its style, that of the paragraph, the defaults. */
export interface Face {
  bold: boolean;
  italic: boolean;
  /** In half points. */
  size: number;
}

export interface RunLook {
  isHidden: boolean;
  /** Whether the run was made bold, or italic: what a whole style is does not stand out. */
  strong: boolean;
  emphasis: boolean;
  /** Not known of what stands in no run. */
  face?: Face;
  /** Whether the signs are set as exponents and marks of notes are. */
  isRaised: boolean;
  /** Marks that may tell the status of the words: `highlighted yellow`, `struck through`, `underlined`. */
  marks: readonly string[];
}

/** The size of letters where a file names none (ECMA-376 part 1, 17.3.2.38). */
const DEFAULT_SIZE = 20;

export const PLAIN_LOOK: RunLook = {
  isHidden: false,
  strong: false,
  emphasis: false,
  isRaised: false,
  marks: [],
};

/** The look of a run by its properties and those of its paragraph, as they are in one draft. */
export function lookOf(
  run: XmlElement | undefined,
  paragraph: XmlElement | undefined,
  styles: Styles,
): RunLook {
  const own = (name: string) => styles.runProperty(run, undefined, name);
  return {
    isHidden: isOn(styles.runProperty(run, paragraph, 'w:vanish')),
    strong: isOn(own('w:b')),
    emphasis: isOn(own('w:i')),
    face: faceOf(run, paragraph, styles),
    isRaised: isRaised(run, styles),
    marks: run ? marksOf(own) : [],
  };
}

/** Each face there is, once: a document has few. */
const faces = new Map<string, Face>();
const MOST_FACES = 1000;

function sharedFace(face: Face): Face {
  const key = `${face.bold} ${face.italic} ${face.size}`;
  const known = faces.get(key);
  if (known) return known;
  if (faces.size < MOST_FACES) faces.set(key, face);
  return face;
}

/** Whether the signs of a run are raised. */
export const isRaised = (run: XmlElement | undefined, styles: Styles): boolean =>
  styles.runProperty(run, undefined, 'w:vertAlign')?.attributes['w:val'] === 'superscript';

/** Arabic has properties of its own, which hold where a run is said to be in such a script. */
export function faceOf(run: XmlElement | undefined, paragraph: XmlElement | undefined, styles: Styles): Face {
  const isComplex = isOn(child(run, 'w:rtl')) || isOn(child(run, 'w:cs'));
  const script = isComplex ? 'Cs' : '';
  const sized =
    styles.runProperty(run, paragraph, `w:sz${script}`) ?? styles.defaultRunProperty(`w:sz${script}`);
  const size = Number.parseFloat(sized?.attributes['w:val'] ?? '');
  return sharedFace({
    bold: styles.toggle(run, paragraph, `w:b${script}`),
    italic: styles.toggle(run, paragraph, `w:i${script}`),
    size: size > 0 ? size : DEFAULT_SIZE,
  });
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

/** Whether the end of a paragraph is a style separator: what follows is printed on the same line. */
export const isRunIn = (properties: XmlElement | undefined): boolean =>
  isOn(child(properties, 'w:rPr', 'w:specVanish'));

/** Whether the end of a paragraph is hidden; a paragraph of which nothing else is to be seen has no number. */
export function isHiddenEnd(properties: XmlElement | undefined, styles: Styles): boolean {
  return isOn(styles.runProperty(child(properties, 'w:rPr'), properties, 'w:vanish'));
}
