import { token } from './token.js';

// How often, and of which reporting part.

export const Monthly = token('Monthly', 'ежемесячн(?:о|ый|ая|ое|ые|ой)|ежемес\\.');
export const Quarterly = token('Quarterly', 'ежеквартальн(?:о|ый|ая|ое|ые|ой)|поквартально|ежекв(?:арт)?\\.');
export const Weekly = token('Weekly', 'еженедельн(?:о|ый|ая|ое|ые)|еженед\\.');
export const Daily = token('Daily', 'ежедневн(?:о|ый|ая|ое|ые)');
export const Yearly = token('Yearly', 'ежегодн(?:о|ый|ая|ое|ые|ой)');
export const ByDecades = token('ByDecades', 'ежедекадно|подекадно');
/** «по четвертям», «по итогам» is another word. */
export const ByUnits = token(
  'ByUnits',
  'по(?= +(?:кварталам|четвертям|полугодиям|триместрам|месяцам|неделям|декадам|годам))',
);
export const Once = token(
  'Once',
  'однократно|единожды|разово|единовременно|одноразово|(?:один|1) +раз(?=\\s*(?:[.,;(]|(?![^])))',
);
export const AtMostTimes = token('AtMostTimes', 'не +(?:более|больше|чаще)(?:,? +чем)?(?= +[а-я\\d]+ +раз)');
export const AtLeast = token('AtLeast', 'не +(?:реже|менее|меньше)(?:,? +чем)?|как +минимум|минимум');
export const Times = token('Times', 'раз(?:а|ов)?|р\\.(?= *в )|р\\.?(?= *(?:в |/))');
export const Each = token('Each', 'кажд(?:ый|ого|ая|ую|ой|ое|ом|ые|ых)');
export const Following = token('Following', 'следующ(?:его|ем|ий|ему|ей)');
export const Reporting = token('Reporting', 'отчетн(?:ым|ого|ый|ом|ой|ому)');
