/** Loaded before the program: from SIGURG on, the part of it that BREAK names throws where it next calls `flatMap`. */
const { flatMap } = Array.prototype;
let isArmed = false;
process.on('SIGURG', () => {
  isArmed = true;
});
// biome-ignore lint/suspicious/noExplicitAny: any array
Array.prototype.flatMap = function (...given) {
  if (isArmed && new RegExp(` at (?:Object\\.)?${process.env.BREAK} `).test(new Error().stack ?? ''))
    throw new Error('broken on purpose');
  return flatMap.apply(this, given);
};
