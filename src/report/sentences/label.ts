/** What is said of a provision whose printed label changed in more than its number. */
import type { Row } from '../../compare/index.ts';

/** `printed [4.] before, 4. now`; what has no label is said to have none. */
export function printLabelChange({ before, after }: NonNullable<Row['label']>): string {
  const said = (label: string) => label.replace(/:$/, '') || 'without a label';
  return `printed ${said(before)} before, ${said(after)} now`;
}
