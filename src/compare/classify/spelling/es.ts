import type { Spelling } from './types.ts';

/** Spanish: doubles that the Ortografía of the Real Academia (2010) allows or has done away with. */
export const es: Spelling = {
  bareCapitals: true,
  variants: [
    [/\bsólo\b/g, 'solo'],
    [/\b(aqu|es|)él(la|las|los)\b/g, '$1el$2'],
    [/\bé(st[aeo]s?|s[aeo]s?)\b/g, 'e$1'],
    [/\bperíodo/g, 'periodo'],
    [/\bsubst(?=anci)/g, 'sust'],
    [/\bobscur/g, 'oscur'],
    [/\bsetiembre\b/g, 'septiembre'],
    [/\bguión\b/g, 'guion'],
    [/\bco-?(?=oper|ordin)/g, 'co'],
    [/\bpor ?ciento\b/g, '%'],
    [/\s+%/g, '%'],
  ],
};
