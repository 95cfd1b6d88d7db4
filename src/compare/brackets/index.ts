export { type BracketFate, bracketEvents, bracketFates } from './events.ts';
export { type Strays, strayBracketsOf } from './strays.ts';
export { withoutBrackets } from './without-brackets.ts';
