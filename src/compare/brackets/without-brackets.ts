/** The words of a text as they are if all brackets are lifted. */

/** Adjacent alternatives are two words (`[shall][should]`), a bracket inside a word is none (`Part[y]`). */
export function withoutBrackets(text: string): string {
  if (!/[[\]［］〔〕【】]/.test(text)) return text;
  return text
    .replace(/[\]］〕】](?=[[［〔【])/g, ' ')
    .replace(/\[\^[^\]\s]+\]|[[\]［］〔〕【】]/g, sign => (sign.startsWith('[^') ? sign : ''))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:])/g, '')
    .trim();
}
