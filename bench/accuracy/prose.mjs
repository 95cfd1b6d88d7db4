// Sentences of invented treaties: none of it is the text of a real one. Every article has words of its own subject, and
// all share the phrases that make drafts hard to align.

const SUBJECTS = [
  'glacier archive peatland lichen moraine snowfield permafrost crevasse',
  'pilot harbour lighthouse anchorage tonnage buoy mooring fairway',
  'seed cultivar orchard pollinator graft nursery germination herbarium',
  'satellite orbit transponder payload antenna telemetry launch debris',
  'vaccine ward quarantine pathogen clinic dosage outbreak laboratory',
  'railway gauge locomotive signal tunnel timetable carriage viaduct',
  'apprentice wage hour foreman holiday pension injury workshop',
  'painting museum loan excavation provenance relic restorer gallery',
  'pesticide residue solvent incineration barrel stockpile chlorine leaching',
  'tariff quota invoice customs warehouse consignment rebate drawback',
  'witness warrant extradition custody prosecutor testimony suspect seizure',
  'whale trawler spawning bycatch gillnet catch plankton estuary',
  'reactor isotope shielding fuel radiation dosimeter enrichment coolant',
  'grazing pasture herd drover fence forage drought watering',
  'translation interpreter glossary dialect script orthography lexicon broadcast',
  'volcano eruption ashfall seismograph evacuation lava tremor caldera',
].map(words => words.split(' '));

const VERBS =
  `register inspect publish notify monitor restrict finance transport label review certify withdraw
  compensate protect restore measure exchange suspend train assess`.split(/\s+/);
const ADJECTIVES =
  `annual joint regional provisional technical confidential written independent seasonal permanent
  affected neighbouring competent voluntary equitable timely`.split(/\s+/);
const NOUNS = `report programme inventory permit standard fund committee register plan procedure notice survey
  agreement inspection guideline strategy assessment facility`.split(/\s+/);
const ACTORS = [
  'Each Party',
  'The Parties',
  'A Party',
  'The Conference of the Parties',
  'The Secretariat',
  'The competent authority',
  'Every Contracting State',
  'The Committee',
];
const MODALS = ['shall', 'shall', 'shall', 'should', 'may', 'shall endeavour to', 'will'];
/** What stands in every treaty and says nothing about which provision it is. */
const BOILERPLATE = [
  'in accordance with its domestic law',
  'as appropriate',
  'in accordance with the provisions of this Convention',
  'to the extent possible',
  'taking into account the special needs of developing countries',
  'for the purposes of this Convention',
  'subject to the provisions of this article',
  'consistent with its obligations under international law',
  'within its capabilities',
];
const RECITAL_WORDS = [
  'Recalling',
  'Recognizing',
  'Noting',
  'Aware',
  'Convinced',
  'Mindful',
  'Desiring',
  'Concerned',
  'Acknowledging',
  'Reaffirming',
];
const NUMBER_WORDS = ['thirty', 'sixty', 'ninety', 'twelve', 'forty-five', 'fifteen', 'eighteen'];

const capital = words => words.charAt(0).toUpperCase() + words.slice(1);

/** The words of one subject: eight nouns. */
export const subjectFrom = rng => rng.pick(SUBJECTS);

/** A heading of an article about `subject`. */
export function headingOn(subject, rng) {
  const [one, two] = rng.shuffled(subject);
  return rng.pick([
    `${capital(one)} ${rng.pick(NOUNS)}`,
    `${capital(rng.pick(ADJECTIVES))} ${one} and ${two}`,
    `${capital(rng.pick(VERBS))}ing of ${one}`.replace(/eing/, 'ing'),
    `${capital(one)}, ${two} and related matters`,
  ]);
}

function nounPhrase(subject, rng) {
  const noun = rng.chance(0.75) ? rng.pick(subject) : rng.pick(NOUNS);
  return `${rng.pick(['the', 'any', 'each', 'its'])} ${rng.chance(0.5) ? `${rng.pick(ADJECTIVES)} ` : ''}${noun}${rng.chance(0.3) ? ` ${rng.pick(NOUNS)}` : ''}`;
}

/** Clause without a stop: `register the seasonal orchard and the pollinator survey`. */
export function clause(subject, rng) {
  const object = nounPhrase(subject, rng);
  const more = rng.chance(0.5)
    ? ` ${rng.pick(['and', 'or', 'together with', 'without'])} ${nounPhrase(subject, rng)}`
    : '';
  const tail = rng.chance(0.35)
    ? ` ${rng.pick(['in', 'for', 'beyond', 'near', 'after'])} ${nounPhrase(subject, rng)}`
    : '';
  return `${rng.pick(VERBS)} ${object}${more}${tail}`;
}

/** One sentence about `subject`, 8 to 45 words long. */
function sentence(subject, rng) {
  const end = rng.chance(0.45)
    ? `, ${rng.pick(BOILERPLATE)}`
    : rng.chance(0.2)
      ? ` within ${rng.pick(NUMBER_WORDS)} days`
      : '';
  const second = rng.chance(0.35) ? ` and ${rng.pick(MODALS)} ${clause(subject, rng)}` : '';
  return `${rng.pick(ACTORS)} ${rng.pick(MODALS)} ${clause(subject, rng)}${second}${end}.`;
}

/** A paragraph: mostly one or two sentences, sometimes a very short one. */
export function paragraphOn(subject, rng) {
  if (rng.chance(0.08))
    return `${rng.pick(ACTORS)} ${rng.pick(MODALS)} ${rng.pick(VERBS)} ${nounPhrase(subject, rng)}.`;
  return Array.from({ length: 1 + rng.below(3) }, () => sentence(subject, rng)).join(' ');
}

/** A preambular paragraph. */
export const recital = rng => `${rng.pick(RECITAL_WORDS)} that ${clauseAsFact(subjectFrom(rng), rng)},`;

const clauseAsFact = (subject, rng) =>
  `${nounPhrase(subject, rng)} ${rng.pick(['depends on', 'is harmed by', 'contributes to', 'cannot be separated from', 'requires'])} ${nounPhrase(subject, rng)}${rng.chance(0.5) ? `, ${rng.pick(BOILERPLATE)}` : ''}`;
