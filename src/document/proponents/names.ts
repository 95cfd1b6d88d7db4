/**
 * Who speaks in brackets: codes of countries and names of groups of countries, as negotiating texts print them.
 *
 * Sources: ISO 3166-1 (codes of three letters, and of two as trade negotiators use them, `TPP` intellectual property chapter); usual
 * short forms (`UK`, `EU`, `ROK`); groups by the lists of the secretariats of the UNFCCC ("Party groupings"), the CBD, the WHO
 * (amendments to the International Health Regulations) and the WTO ("Groups in the negotiations").
 */

/** Left out: `AND` and `ARE`, which are words in capital letters before they are Andorra and the Emirates. */
const ISO_3 = `ABW AFG AGO AIA ALA ALB ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM BLR BLZ BMU
  BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM
  DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG
  HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE
  LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK
  NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS
  SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN
  TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE`;

/** Of two letters: without those that are words or numerals in some language (`IN`, `TO`, `DE`, `CD`). */
const ISO_2 = `AR AU BR CA CH CL CN CO CR CZ DK EC EG ES FI FR GB GR HK HU ID IL IR IS JP KE KR MX MY NG NZ PE PH PK PL PT RU SG TH TR
  TW UA UY VN ZA`;

const SHORT = 'EC EU EU27 EU28 UK US ROK RoK UAE DRC PRC RSA CEMAC';

/** Groups. Those in the second list are also what a treaty speaks of, and a name only in front of a colon or with a verb. */
const GROUPS = `G77 G-77 LMDC LMDCs LMG AOSIS AILAC AGN EIG ALBA CANZ JUSCANZ JUSSCANNZ GRULAC WEOG EEG CARICOM PIF PSIDS SICA ABU CfRN
  ASEAN MERCOSUR ACP GCC OECS AMUMC CACAM CEIT EFTA ECOWAS SADC CELAC BASIC BRICS OIC|AFRICAN GROUP|AFRICA GROUP|ARAB GROUP|LATIN AMERICAN GROUP|UMBRELLA GROUP|African Group|Arab Group|Umbrella Group|Cartagena Dialogue|Environmental Integrity Group|Like-Minded Group`;
const TERMS = 'LDC LDCs LDCS SIDS LLDC LLDCs AU CPPS';

const listed = (names: string): string[] =>
  names.split(/\|/).flatMap((group, at) => (at === 0 ? group.trim().split(/\s+/) : [group]));

/** Names that stand for a delegation wherever they stand in a bracket of a draft that names delegations. */
export const DELEGATIONS: readonly string[] = [ISO_3, ISO_2, SHORT, GROUPS].flatMap(listed);

/** The same, and names that a treaty uses for countries too. */
export const SPEAKERS: readonly string[] = [...DELEGATIONS, ...listed(TERMS)];
