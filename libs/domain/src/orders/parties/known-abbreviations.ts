import type { Warning } from '../../deadlines/index.js';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

/** Legal forms and kinds of institution that open an abbreviated name: «ГБУ ДПО «…»», «МКУО ЦОКО», «ГБУЗ «…»». */
const LEGAL_FORMS: ReadonlySet<string> = words(
  `ГБУ ГАУ ГКУ ГУ ГУП МУП ФГУП ГБОУ ГАОУ ГКОУ ГБПОУ ГАПОУ ОГБУ ОГАУ ОГКУ КГБУ КГАУ КГКУ КОГОБУ КОГОАУ МБУ МАУ МКУ МУ МКУО
   МБОУ МАОУ МКОУ МОУ МБДОУ МАДОУ МКДОУ МДОУ МБУДО МАУДО МБОУДО МКУДО ГБУДО ФГБУ ФГБОУ ФГАОУ ФГАУ ФГКУ ФГБНУ ФКУ ФБУ ФБУЗ АНО
   АНОО АУ БУ КУ НОУ ЧОУ ЧДОУ ООО ОАО ПАО АО ЗАО НКО ДПО ВО СПО ДО ГБУЗ ГАУЗ ГКУЗ ОГБУЗ КГБУЗ БУЗ МБУЗ ГБУСО ГКУСО ГБУК ГАУК
   МБУК МАУК МКУК МБУДОД ОБУЗ ОБУ ОКУ ЧУ ИП ТСН ОГАПОУ ОГБПОУ КГБПОУ БПОУ ГОУ ГОБУ ГОАУ ЛПУ`,
);

/** «КОГАУК», «СПбГБУЗ», «МАДОУ»: whose it is, how it is run (Б, А, К), and what it is. */
const FORMED =
  /^(?:ФГ|Г|М|О|ОГ|КГ|КОГ|СП[бБ]?Г?|ТОГ|ЛОГ|РГ|НГ|НР?М|МО|К)?[БАК](?:У(?:К|З|СОН?|ДОД?|ДПО|С|Ц|СП|ОШ)?|Н?ОУ(?:ДОД?|ДПО|ВО)?|ДОУ|Д?ПОУ)$/;

/** Whether a word is a legal form that opens the name of an institution. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word) || FORMED.test(word);
}

/** Kinds of teaching institution: classes that «руководители …» are heads of. */
const INSTITUTIONS: ReadonlySet<string> = words(
  `ОО ОУ ДОУ ДОО УДО ОДО УДОД ОДОД СОШ ООШ НОШ ПОО СПО ПОУ ШНОР ШНСУ ОУП МОО МОУ МДОУ МБОУ МБДОУ ЦДО ВУЗ ВУЗы ООВО СКОУ ЛПУ
   МО ШНРО ШНОКО ШССУ ШНИЦ ОООД ДЮСШ ДШИ ДМШ ДХШ УДОд НОО УК ТСЖ ТСН`,
);

/** Classes usual in orders: not one body, but every body of the kind. The list of docs/parties.md. */
export const CLASSES: ReadonlySet<string> = words(
  `ОО ОУ ДОУ ДОО УДО ОДО УДОД ОДОД СОШ ООШ НОШ СПО ПОО ПОУ ШНОР ШНСУ ШНРО ШССУ МОО МОУ МДОУ ВУЗы ООВО СКОУ ЛПУ МО ОМС ОМСУ МОУО МСУ
   МОЦ ММС ОИВ РОИВ ФОИВ ГРБС ПБС ДЮСШ ДШИ ДМШ ДХШ УК ТСЖ СМСП  УИК ТИК ППЭ ПЗП ЛОУ СОНКО ОГВ ИОГВ МУО ММЦ ФАП ФАПы`,
);

/** Associations of people: groups by membership. */
const GROUPS: ReadonlySet<string> = words('ШМО РМО ГМО ОМО ММО РУМО ППк ПМПк УМО');

/** Classes whose letters stand for other bodies too: «медицинские организации» and «муниципальные образования». */
const AMBIGUOUS: ReadonlySet<string> = words('МО');

/** Abbreviations everybody in the field reads without a definition. */
const COMMON: ReadonlySet<string> = new Set([
  ...LEGAL_FORMS,
  ...[...CLASSES].filter(
    (name) => !AMBIGUOUS.has(name) && !['ШНОР', 'ШНСУ', 'ШНРО', 'ШССУ', 'МОЦ', 'ММЦ', 'ММС'].includes(name),
  ),
  ...words(
    `ВПР ОГЭ ЕГЭ ГИА ГВЭ НИКО ОВЗ ФГОС ООП УМК УВР РМО ШМО ГМО ВСОКО МСОКО РСОКО ФИОКО ИРО УО РФ КК РО ИКТ СМИ ТПМПК ПМПК
     ФИПИ ЕФС РСО ЭОР ЦОС ФЗ ЦНППМ ПДН КДН КДНиЗП ОВД МВД УМВД ОМВД МЧС ГО ЧС КЧС ОПБ ПБ ГИБДД ОГИБДД ФСБ ФСО ВДПО ГПД ОБЖ ОБЗР
     ВР УР НМР АХЧ ИМЦ РЦОИ ЦРБ ФАП ЕДДС ЦБС ЗОЖ ВИЧ ГТО ЗАГС БТИ МФЦ ЖКХ РОО ГОО УФСИН УФК ФНС ИФНС ПФР ФСС СФР ФОМС ЦЗН
     УСЗН ОСЗН КЦСОН СРЦН ППМС ППЭ ДДТ ЦДТ ДЮЦ ДК СДК ДЮСШ ПМПк ППк НКО`,
  ),
]);

export function isCommonAbbreviation(abbreviation: string): boolean {
  return COMMON.has(abbreviation) || isLegalForm(abbreviation);
}

/** Whether the letters alone do not tell which bodies are meant. */
export function isAmbiguousClass(abbreviation: string): boolean {
  return AMBIGUOUS.has(abbreviation);
}

/** What nothing explains is asked about; a class that the language knows stands, and it is only said. */
export function undefinedAbbreviation(abbr: string, where: string): Warning {
  const level = isAmbiguousClass(abbr) ? 'info' : 'warn';
  return { level, code: 'undefined-abbreviation', where, values: { abbr } };
}

export function isInstitutionClass(abbreviation: string): boolean {
  return INSTITUTIONS.has(abbreviation);
}

export function isGroupAbbreviation(abbreviation: string): boolean {
  return GROUPS.has(abbreviation);
}
