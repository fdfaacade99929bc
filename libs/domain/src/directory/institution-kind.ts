/** What an institution does, as far as its name tells: two that differ in it are two, whatever else they share. */
export type InstitutionKind = 'kindergarten' | 'school' | 'college' | 'further' | 'health' | 'culture' | 'social';

/** Words say more than the legal form: «МБОУ «Детский сад № 5»» is a kindergarten. First match wins. */
const BY_WORDS: readonly (readonly [InstitutionKind, RegExp])[] = [
  [
    'further',
    /школ\S*\s+искусств|(?:музыкальн|художественн|спортивн)\S*\s+школ|дополнительного\s+образовани|(?<![а-яё])(?:дши|дмш|дхш|дюсш|сшор|ддт|цдт|дюц)(?![а-яё])|оу\s+дод?(?![а-яё])/iu,
  ],
  ['kindergarten', /(?<!школ\S*[\s–-]+)детск\S+\s+сад|ясл[иь]/iu],
  ['school', /школ|гимнази|лице[йяюе]|(?<![а-яё])[сон]ош(?![а-яё])/iu],
  ['college', /колледж|техникум|училищ/iu],
  ['health', /больниц|поликлиник|диспансер|(?<![а-яё])цр[бп](?![а-яё])/iu],
  ['culture', /библиотек|музе[йяюе]|театр|дом\S*\s+культур/iu],
];

const BY_FORM: readonly (readonly [InstitutionKind, RegExp])[] = [
  ['kindergarten', /(?<![А-ЯЁ])[А-ЯЁ]{0,4}Д(?:ОУ|ОО)(?![А-ЯЁ])/u],
  ['further', /(?<![А-ЯЁ])[А-ЯЁ]{1,4}УДОД?(?![А-ЯЁ])/u],
  ['college', /(?<![А-ЯЁ])[А-ЯЁ]{1,4}ПОУ(?![А-ЯЁ])/u],
  ['health', /(?<![А-ЯЁ])[А-ЯЁ]{1,4}УЗ(?![А-ЯЁ])/u],
  ['culture', /(?<![А-ЯЁ])[А-ЯЁ]{1,4}УК(?![А-ЯЁ])/u],
  ['social', /(?<![А-ЯЁ])[А-ЯЁ]{1,4}УСО(?![А-ЯЁ])/u],
  ['school', /(?<![А-ЯЁ])(?:О|КГ|КО)?[МГЧК][БАК]?ОУ(?![А-ЯЁ])/u],
];

/** Null where neither its words nor its legal form tell: «МКУ «Центр»», «ЗИРО». */
export function institutionKind(name: string): InstitutionKind | null {
  const found = [...BY_WORDS, ...BY_FORM].find(([, words]) => words.test(name));
  return found?.[0] ?? null;
}
