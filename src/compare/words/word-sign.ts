const WORD = /[\p{L}\p{N}]/u;

/** Whether a character of a text is a letter or a digit, and not a sign between words; of ASCII that is known without an expression. */
export function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0x80) return WORD.test(text.charAt(at));
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
