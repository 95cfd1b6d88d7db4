/** Small PDF files written by hand: operators, fonts and the table of objects, and nothing else. */

export type FontName = 'roman' | 'bold' | 'italic' | 'mono' | 'unmapped' | 'cyrillic' | 'arabic';

export interface TextStyle {
  size?: number;
  font?: FontName;
  /** Degrees against the clock. */
  turn?: number;
  /** Text without ink, as behind a scan. */
  invisible?: boolean;
}

const FONTS: readonly FontName[] = ['roman', 'bold', 'italic', 'mono', 'unmapped', 'cyrillic', 'arabic'];
const STANDARD = {
  roman: 'Times-Roman',
  bold: 'Times-Bold',
  italic: 'Times-Italic',
  mono: 'Courier-Bold',
} as const;

/** Words with their baseline at a place; x and y in points from the lower left corner of a page of 595 by 842. */
export function words(x: number, y: number, text: string, style: TextStyle = {}): string {
  const { size = 11, font = 'roman', turn = 0, invisible = false } = style;
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, y].map(number => number.toFixed(3)).join(' ');
  return `BT /${font} ${size} Tf ${invisible ? 3 : 0} Tr ${matrix} Tm ${shown(text, font)} Tj ET\n`;
}

/** Pieces of a line with a move between them, in thousandths of the size: how kerning is written. */
export function kerned(x: number, y: number, pieces: readonly (string | number)[], size = 11): string {
  const parts = pieces
    .map(piece => (typeof piece === 'number' ? String(-piece) : shown(piece, 'roman')))
    .join(' ');
  return `BT /roman ${size} Tf 1 0 0 1 ${x} ${y} Tm [${parts}] TJ ET\n`;
}

/** Lines below each other. */
export function lines(
  x: number,
  y: number,
  texts: readonly string[],
  style: TextStyle & { pitch?: number } = {},
): string {
  return texts.map((text, at) => (text ? words(x, y - at * (style.pitch ?? 13), text, style) : '')).join('');
}

/** A bold line around the middle of the page, in a font whose signs are all of one width. */
export function centred(y: number, text: string, size = 10): string {
  return words(297.5 - (text.length * size * 0.6) / 2, y, text, { size, font: 'mono' });
}

/** A filled rectangle: a drawn line, where it is thin. */
export const rectangle = (x: number, y: number, width: number, height: number, colour = '0 0 0'): string =>
  `q ${colour} rg ${x} ${y} ${width} ${height} re f Q\n`;

/** Words that the file itself marks as no part of the text. */
export const artifact = (content: string): string => `/Artifact BMC\n${content}EMC\n`;

function shown(text: string, font: FontName): string {
  if (font === 'unmapped' || font === 'cyrillic' || font === 'arabic') {
    return `<${[...text].map(sign => (sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;
  }
  return `(${[...text].map(octal).join('')})`;
}

/** Signs of Windows-1252 that stand elsewhere in Unicode. */
const ANSI: Readonly<Record<string, number>> = {
  '–': 0x96,
  '—': 0x97,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '…': 0x85,
};

function octal(sign: string): string {
  const code = ANSI[sign] ?? sign.codePointAt(0) ?? 0;
  return /[\\()]/.test(sign) ? `\\${sign}` : code < 127 ? sign : `\\${code.toString(8).padStart(3, '0')}`;
}

export interface PdfOptions {
  /** With a dictionary of encryption that no empty password opens. */
  encrypted?: boolean;
  /** Deflates the operators of a page. */
  pack?: (content: string) => string;
  /** Width and height of the pages. */
  box?: readonly [number, number];
}

/** The bytes of a file with these pages: the operators of each. */
export function makePdf(
  pages: readonly string[],
  { encrypted = false, pack, box = [595, 842] }: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const fontOf = new Map(FONTS.map(name => [name, addFont(name, add)]));
  const fonts = [...fontOf].map(([name, number]) => `/${name} ${number} 0 R`).join(' ');
  const tree = objects.length + 2 * pages.length + 1;
  const kids = pages.map(content => {
    const data = pack?.(content) ?? content;
    const filter = pack ? ' /Filter /FlateDecode' : '';
    const stream = add(`<< /Length ${data.length}${filter} >>\nstream\n${data}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${box.join(' ')}] /Resources << /Font << ${fonts} >> >> /Contents ${stream} 0 R >>`,
    );
  });
  add(`<< /Type /Pages /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${tree} 0 R >>`);
  const lock = encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /O <${'28'.repeat(32)}> /U <${'bf'.repeat(32)}> /P -4 >>`)
    : 0;
  return write(objects, `/Root ${catalog} 0 R${lock ? ` /Encrypt ${lock} 0 R /ID [<00> <00>]` : ''}`);
}

function addFont(name: FontName, add: (body: string) => number): number {
  if (name === 'roman' || name === 'bold' || name === 'italic' || name === 'mono') {
    return add(`<< /Type /Font /Subtype /Type1 /BaseFont /${STANDARD[name]} /Encoding /WinAnsiEncoding >>`);
  }
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Made /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`,
  );
  const map = name === 'unmapped' ? '' : ` /ToUnicode ${add(identityMap())} 0 R`;
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Made /Encoding /Identity-H /DescendantFonts [${descendant} 0 R]${map} >>`,
  );
}

/** Each code stands for the character of that number. */
function identityMap(): string {
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Made def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <0020> <fffd> <0020> endbfrange endcmap end end';
  return `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
}

function write(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => `${place} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
