export { bracketEventsOf, type Compared } from './events.ts';
export { labelBrackets } from './label-brackets.ts';
export { type BracketFate, bracketEvents, bracketFates } from './text-fates.ts';
export { withoutBrackets } from './without-brackets.ts';
