/** Numbers in sentences: what follows one agrees with it. The only place that decides between one and many. */

/** Figures in groups of three, as English prints them: `1,844`. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 bracket`, `12 brackets`, `1,844 brackets`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${agreeing(count, one, many)}`;

/** What agrees with a number that stands elsewhere in the sentence: `names`, `name`. */
export const agreeing = (count: number, one: string, many: string): string => (count === 1 ? one : many);
