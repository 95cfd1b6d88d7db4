/** The figures of a provision: days, years, majorities, dates. Those that only name provisions are no part of it. */
const WORDS = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10',
  fifteen: '15', thirtieth: '30', fortieth: '40', ninetieth: '90', third: '3', thirds: '3',
}; // biome-ignore format: a table

/** @returns {string[]} each figure once, in digits */
export function numbersIn({ words, references }) {
  let rest = words;
  for (const { words: reference } of references) rest = rest.replaceAll(reference, ' ');
  rest = rest.replaceAll(/\b(?:articles?|paragraphs?) \d+(?:,? (?:and |or |to )?\d+)*/gi, ' ');
  const found = rest.toLowerCase().match(/\d+(?:\/\d+)?|[a-z]+/g) ?? [];
  return [
    ...new Set(
      found.flatMap(word => (/^\d/.test(word) ? [word] : Object.hasOwn(WORDS, word) ? [WORDS[word]] : [])),
    ),
  ];
}
