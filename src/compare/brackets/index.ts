export { isConnective } from './connectives.ts';
export { bracketEventsOf, type Compared } from './events.ts';
export { type BracketFate, bracketEvents, bracketFates } from './text-fates.ts';
export { withoutBrackets } from './without-brackets.ts';
