/** Numbers of articles that a converter joined to the mark of a note. */
import { agreeing } from '../document/index.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A label as it was printed: `Article 804²` for `Article 8042`. `count` is how many of its last digits are the mark. */
export function withRaisedMark(label: string, count: number): string {
  const end = /\D*$/.exec(label)?.index ?? label.length;
  const raised = label.slice(end - count, end).replace(/\d/g, digit => RAISED.charAt(Number(digit)));
  return label.slice(0, end - count) + raised + label.slice(end);
}

/** What is said of it. */
export function aboutMark(printed: string, label: string, count: number): string {
  const [from, to] = [printed, label].map(one => one.replace(/[.:]$/, ''));
  const digits = agreeing(count, 'digit is', 'digits are');
  return `\`${from}\` is read as \`${to}\`: the last ${digits} the mark of a note, since that article comes next`;
}
