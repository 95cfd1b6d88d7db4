/** How each kind of text looks: one table of SGR codes. Deleted and inserted differ by more than colour in every palette. */

/** Names may be put together with a space: `inserted match`. */
export type Style =
  | 'plain'
  | 'deleted'
  | 'inserted'
  | 'deleted-moved'
  | 'inserted-moved'
  | 'moved'
  | 'changed'
  | 'open'
  | 'bracket'
  | 'heading'
  | 'citation'
  | 'remark'
  | 'notice'
  | 'flag'
  | 'note'
  | 'match'
  | 'cursor'
  | 'bar'
  | 'rule';

export type PaletteName = 'default' | 'colour-blind' | 'mono';
export type Palette = Readonly<Record<Style, string>>;

/** What is no colour: strike, underline, bold, reverse. `NO_COLOR` leaves these. */
const MONO: Palette = {
  plain: '',
  deleted: '9',
  inserted: '4',
  // Words that only stand elsewhere: faint in every palette, and in none of its colours.
  'deleted-moved': '2;9',
  'inserted-moved': '2;4',
  moved: '2',
  changed: '',
  // The brackets themselves are there to be seen.
  open: '',
  bracket: '',
  heading: '1',
  citation: '',
  remark: '',
  notice: '1',
  flag: '1',
  note: '',
  match: '7',
  cursor: '1',
  bar: '7',
  rule: '',
};

/** Only the first six of the 16 colours, and no background: both light and dark terminals show them. */
const DEFAULT: Palette = {
  ...MONO,
  deleted: '31;9',
  inserted: '32;4',
  open: '3',
  bracket: '1;33',
  citation: '36',
  remark: '33',
  notice: '35',
  flag: '1;31',
  note: '35',
  cursor: '1;36',
};

export const PALETTES: Readonly<Record<PaletteName, Palette>> = {
  default: DEFAULT,
  /** Most people who confuse red and green can distinguish orange and blue. */
  'colour-blind': {
    ...DEFAULT,
    deleted: '33;9',
    inserted: '36;4',
    bracket: '1',
    citation: '1',
    remark: '',
    flag: '1;33',
  },
  mono: MONO,
};

/** Text in a style, or in several; ends with everything switched off. */
export function paint(text: string, style: string | undefined, palette: Palette): string {
  if (text === '' || !style) return text;
  const codes = style
    .split(' ')
    .map(name => palette[name as Style] ?? '')
    .filter(Boolean)
    .join(';');
  return codes ? `\u001b[${codes}m${text}\u001b[0m` : text;
}
