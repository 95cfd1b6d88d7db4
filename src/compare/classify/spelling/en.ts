import type { Spelling } from './types.ts';

/**
 * English. The variants are those in which UN documents differ from each other and from American ones: the United
 * Nations Editorial Manual (spelling: `-ize`, `cooperation`, `programme`) against Merriam-Webster and the Oxford
 * dictionary. Where a rule could meet another word there is a list instead: `-our` is no ending of `four` and `hour`,
 * `metre` and `meter` are two things, so are `dependant` and `dependent`.
 */
export const en: Spelling = {
  variants: [
    [/\bco-?(?=operat|ordinat)/g, 'co'],
    [/(?<=[a-z]{3})is(?=(?:e|ed|es|ing|ation|ations|ational|er|ers|able)\b)/g, 'iz'],
    [/(?<=\b(?:anal|paral|catal|dial|electrol|hydrol))ys(?=(?:e|ed|ing|er|ers)\b)/g, 'yz'],
    [
      /\b((?:dis|mis|en|un|re)?(?:arm|behavi|cand|clam|col|deme?an|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig))our/g,
      '$1or',
    ],
    [/\bprogramme(?=s?\b)/g, 'program'],
    [/\b(cent|theat|fib|lit|calib|kilomet|centimet|millimet|hectolit)re(?=s?\b)/g, '$1er'],
    [/\b(defen|offen|licen|preten)ce(?=s?\b|d\b)/g, '$1se'],
    [/\bpractis(?=e|es|ed|ing\b)/g, 'practic'],
    [/\b(judg|acknowledg|abridg)ement/g, '$1ment'],
    [/\b(fulfil|enrol|instal|distil|enthral)(?=s\b|\b|ment)/g, '$1l'],
    [/\b(wil|skil)lful/g, '$1ful'],
    [
      /\b(travel|cancel|label|model|signal|total|channel|counsel|fuel|marshal|level|tunnel)l(?=ed\b|ing\b|er\b|ers\b)/g,
      '$1',
    ],
    [/\b(benefit|target|focus|budget)[ts](?=ed\b|ing\b)/g, '$1'],
    [/\b(catal|dial|anal)ogue(?=s?\b)/g, '$1og'],
    [/\bsub[- ]?(?=paragraph|section|region|committee)/g, 'sub'],
    [/\b(on|off)[- ]?line\b/g, '$1line'],
    [/\bdata ?bas(?=es?\b)/g, 'databas'],
    [/\bweb ?site/g, 'website'],
    [/\bper ?cent\b/g, '%'],
    [/(?<!\s)\s+%/g, '%'],
    [/\bcan not\b/g, 'cannot'],
    [/\btowards\b/g, 'toward'],
    [/\bsulph/g, 'sulf'],
    [/\bartefact/g, 'artifact'],
    [/\bageing\b/g, 'aging'],
    [/\badvisor/g, 'adviser'],
    [/\bconnexion/g, 'connection'],
    [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
    [/&/g, ' and '],
  ],
  except:
    /\b(?:apprised?|apprising|apprized?|apprizing|assises?|assizes?|re-(?:sign|form|cover|lease|serve|treat|sort|mark|present|count|dress|strain|creation|prove|search|sent|press|store|lay|act)[a-z]*)\b/,
};
