const MONTHS = [
  'Январь',
  'Февраль',
  'Март',
  'Апрель',
  'Май',
  'Июнь',
  'Июль',
  'Август',
  'Сентябрь',
  'Октябрь',
  'Ноябрь',
  'Декабрь',
];
const MONTH_NAME =
  'янв(?:ар[ьяе])?|фев(?:р(?:ал[ьяе])?)?|мар(?:та?е?)?|апр(?:ел[ьяе])?|ма[йяе]|июн[ьяе]?|июл[ьяе]?|авг(?:уста?е?)?|сен(?:т(?:ябр[ьяе])?)?|окт(?:ябр[ьяе])?|ноя(?:б(?:р[ьяе])?)?|дек(?:абр[ьяе])?';
const MONTH = new RegExp(`^(?:\\d{1,2}[.\\s_-]+)?(${MONTH_NAME})\\.?[\\s_-]*(20\\d\\d)?\\s*(?:г\\.?|год[а-я]?)?$`, 'i');
const QUARTER = /^(?:([1-4])|(IV|I{1,3}))(?:-?й)?\s*(?:кв\.?|квартал)[\s_-]*(20\d\d)?\s*(?:г\.?|год[а-я]?)?$/i;
const ROMAN = ['I', 'II', 'III', 'IV'];

/** «янв 2024», «03. Март», «1 кв.»: the month or quarter that a name is, as the heading of a part is written; null for other names. */
export function periodNamed(name: string): string | null {
  const [, month, year] = MONTH.exec(name.trim()) ?? [];
  if (month !== undefined) {
    const stem = month
      .slice(0, 3)
      .toLowerCase()
      .replace(/^ма[яе]$/, 'май');
    const full = MONTHS.find((name) => name.toLowerCase().startsWith(stem));
    return withYear(full, year);
  }
  const [, figure, roman, ofYear] = QUARTER.exec(name.trim()) ?? [];
  const quarter = figure === undefined ? roman?.toUpperCase() : ROMAN[Number(figure) - 1];
  return quarter === undefined ? null : withYear(`${quarter} квартал`, ofYear);
}

function withYear(words: string | undefined, year: string | undefined): string | null {
  return words === undefined ? null : year === undefined ? words : `${words} ${year} года`;
}
