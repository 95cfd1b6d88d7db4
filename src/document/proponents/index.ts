export { attributionAt, type Proponents, proponentsIn } from './grammar.ts';
export { markAttributions } from './mark.ts';
