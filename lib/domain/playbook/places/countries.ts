/** Countries as `code name, other names`: what people write in a territory. Codes are ISO 3166-1 alpha-2. */
const table = `AD Andorra|AE United Arab Emirates,UAE,Emirates|AF Afghanistan|AG Antigua and Barbuda|AL Albania|AM Armenia|AO Angola|AR Argentina|AT Austria|AU Australia|AZ Azerbaijan|BA Bosnia and Herzegovina,Bosnia|BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|BN Brunei|BO Bolivia|BR Brazil|BS Bahamas|BT Bhutan|BW Botswana|BY Belarus|BZ Belize|CA Canada|CD Democratic Republic of the Congo,DR Congo|CF Central African Republic|CG Congo|CH Switzerland|CI Ivory Coast,Côte d'Ivoire|CL Chile|CM Cameroon|CN China,People's Republic of China,PRC,Mainland China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CY Cyprus|CZ Czech Republic,Czechia|DE Germany,Federal Republic of Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|ER Eritrea|ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FR France|GA Gabon|GB United Kingdom,UK,U.K.,Great Britain,Britain|GD Grenada|GE Georgia|GH Ghana|GM Gambia|GN Guinea|GQ Equatorial Guinea|GR Greece|GT Guatemala|GW Guinea-Bissau|GY Guyana|HK Hong Kong|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia|IE Ireland,Republic of Ireland,Eire|IL Israel|IN India|IQ Iraq|IR Iran|IS Iceland|IT Italy|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KP North Korea|KR South Korea,Korea,Republic of Korea|KW Kuwait|KZ Kazakhstan|LA Laos|LB Lebanon|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|MG Madagascar|MK North Macedonia,Macedonia|ML Mali|MM Myanmar,Burma|MN Mongolia|MO Macau,Macao|MR Mauritania|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia|NE Niger|NG Nigeria|NI Nicaragua|NL Netherlands,Holland|NO Norway|NP Nepal|NZ New Zealand|OM Oman|PA Panama|PE Peru|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|PR Puerto Rico|PS Palestine|PT Portugal|PY Paraguay|QA Qatar|RO Romania|RS Serbia|RU Russia,Russian Federation|RW Rwanda|SA Saudi Arabia,KSA|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SI Slovenia|SK Slovakia,Slovak Republic|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|SV El Salvador|SY Syria|SZ Eswatini|TD Chad|TG Togo|TH Thailand|TJ Tajikistan|TM Turkmenistan|TN Tunisia|TR Turkey,Türkiye,Turkiye|TT Trinidad and Tobago|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|US United States,United States of America,USA,U.S.A.,US,U.S.|UY Uruguay|UZ Uzbekistan|VA Vatican City|VE Venezuela|VN Vietnam,Viet Nam|XK Kosovo|YE Yemen|ZA South Africa|ZM Zambia|ZW Zimbabwe`;

/** Parts of a country, as `country-part name`. A part lies in its country and in no other part. */
const partTable = `GB-ENG England|GB-SCT Scotland|GB-WLS Wales|GB-NIR Northern Ireland|US-CA California|US-NY New York,New York State|US-TX Texas|US-FL Florida|US-DE Delaware|US-WA Washington State|US-MA Massachusetts|US-IL Illinois|US-NJ New Jersey|US-PA Pennsylvania|US-OH Ohio|US-MI Michigan|US-NC North Carolina|US-VA Virginia|US-CO Colorado|US-AZ Arizona|US-MN Minnesota|US-OR Oregon|US-NV Nevada|DE-BY Bavaria,Bayern|DE-BW Baden-Württemberg|DE-NW North Rhine-Westphalia,Nordrhein-Westfalen|DE-BE Berlin|DE-HH Hamburg|DE-HE Hesse,Hessen|CA-QC Quebec,Québec|CA-ON Ontario|CA-BC British Columbia|CA-AB Alberta|ES-CT Catalonia|FR-IDF Île-de-France,Ile-de-France|BE-VLG Flanders|BE-WAL Wallonia|AU-NSW New South Wales|AU-VIC Victoria|AU-QLD Queensland|IT-25 Lombardy`;

/** The name in a form that compares: small letters, no accents, no article, no punctuation. */
export const placeKey = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .replace(/^(?:the|all of|whole of|entire) /, "");

const codesByName = new Map<string, string>();
const names = new Map<string, string>();
for (const line of `${table}|${partTable}`.split("|")) {
  const [code = "", ...rest] = line.split(" ");
  const spellings = rest.join(" ").split(",");
  names.set(code, spellings[0] ?? code);
  for (const name of spellings) codesByName.set(placeKey(name), code);
}

/** The code of a country or a part of one; `undefined` for a name nobody here knows. */
export const countryCode = (name: string): string | undefined => codesByName.get(placeKey(name));

/** The usual name of a code. */
export const countryName = (code: string): string => names.get(code) ?? code;

export const allCountryCodes: readonly string[] = table.split("|").map((line) => line.slice(0, 2));
