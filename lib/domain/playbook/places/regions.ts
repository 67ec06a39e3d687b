import { allCountryCodes, placeKey } from "./countries";

const eu = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE";
const eea = `${eu} IS LI NO`;
const nordics = "DK FI IS NO SE";
const balkans = "AL BA BG HR GR XK ME MK RO RS SI";
const europe = `${eea} GB CH AD AL BA BY XK MC MD ME MK RS SM UA VA`;
const gulf = "AE BH KW OM QA SA";
const middleEast = `${gulf} IL IQ IR JO LB PS SY TR YE EG`;
const northAfrica = "DZ EG LY MA TN SD MR";
const subSahara =
  "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SO SS SZ TD TG TZ UG ZA ZM ZW";
const africa = `${northAfrica} ${subSahara}`;
const asean = "BN KH ID LA MY MM PH SG TH VN";
const eastAsia = "CN HK JP KP KR MN MO TW";
const southAsia = "AF BD BT IN LK MV NP PK";
const centralAsia = "KG KZ TJ TM UZ";
const oceania = "AU FJ NZ PG";
const asia = `${asean} ${eastAsia} ${southAsia} ${centralAsia} AM AZ GE ${middleEast.replace(" EG", "")}`;
const apac = `${asean} ${eastAsia} ${southAsia} ${oceania}`;
const northAmerica = "CA US MX";
const centralAmerica = "BZ CR SV GT HN NI PA";
const caribbean = "AG BB BS CU DM DO GD HT JM PR TT";
const southAmerica = "AR BO BR CL CO EC GY PE PY SR UY VE";
const latam = `MX ${centralAmerica} ${caribbean} ${southAmerica}`;
const world = allCountryCodes.join(" ");

/** Regions as people write them, and the countries they stand for. Where usage differs, the wider reading counts. */
const regions: readonly (readonly [names: string, codes: string])[] = [
  ["eu,european union,eu 27,eu member states,member states of the european union", eu],
  ["eea,european economic area", eea],
  ["europe,european continent", europe],
  ["continental europe", europe.replace(" GB", "").replace(" IE", "")],
  [
    "emea,europe middle east and africa,europe the middle east and africa",
    `${europe} ${middleEast} ${africa} RU`,
  ],
  ["dach,d a ch,german speaking countries,german speaking europe", "DE AT CH LI"],
  ["nordics,nordic countries,nordic region", nordics],
  ["scandinavia", "DK NO SE"],
  ["benelux,benelux countries", "BE NL LU"],
  ["baltics,baltic states", "EE LV LT"],
  ["iberia,iberian peninsula", "ES PT"],
  ["british isles,uk and ireland,united kingdom and ireland,uki,uk and i", "GB IE"],
  ["balkans", balkans],
  ["central europe", "AT CH CZ DE HU LI PL SI SK"],
  [
    "eastern europe,cee,central and eastern europe",
    "AL BA BG BY CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK",
  ],
  ["western europe", "AT BE CH DE ES FR GB IE IT LI LU NL PT MC"],
  ["southern europe", "ES PT IT GR MT CY HR SI AL"],
  ["middle east", middleEast],
  ["gcc,gulf states,gulf,gulf cooperation council", gulf],
  ["mena,middle east and north africa", `${middleEast} ${northAfrica}`],
  ["africa,african continent", africa],
  ["north africa,maghreb", northAfrica],
  ["sub saharan africa", subSahara],
  ["asia", asia],
  ["apac,asia pacific,asia pacific region", apac],
  ["apj,asia pacific and japan,asia pacific japan", apac],
  ["asean,south east asia,southeast asia", asean],
  ["south asia,indian subcontinent", southAsia],
  ["east asia,far east", eastAsia],
  ["greater china", "CN HK MO TW"],
  ["anz,australia and new zealand", "AU NZ"],
  ["oceania,australasia", oceania],
  ["cis", "AM AZ BY KZ KG MD RU TJ UZ"],
  ["north america,nafta,usmca", northAmerica],
  ["us and canada,usa and canada,united states and canada", "US CA"],
  ["latin america,latam", latam],
  ["central america", centralAmerica],
  ["south america", southAmerica],
  ["caribbean", caribbean],
  ["americas,amer,north and south america", `${northAmerica} ${latam}`],
  [
    "world,worldwide,world wide,global,globally,everywhere,anywhere,all countries,all territories,universe,any country,all markets,any territory,throughout world,international",
    world,
  ],
  ["g7", "CA FR DE GB IT JP US"],
];

const codesByRegion = new Map(
  regions.flatMap(([names, codes]) => {
    const list = [...new Set(codes.split(" "))];
    return names.split(",").map((name) => [placeKey(name), list] as const);
  }),
);

/** The countries of a region; `undefined` for a name that is none. */
export const regionCodes = (name: string): readonly string[] | undefined => codesByRegion.get(placeKey(name));
