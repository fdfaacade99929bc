const BROKEN = /(?<stem>[а-яё]+)-$/i;
const ADJECTIVE = /^[а-яё]+(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ых|их|ым|им|ыми|ими)(?![а-яё])/i;
/** The first half of a compound adjective: «жилищно-», «химико-», «финансово-», «психолого-». */
const FIRST_HALF = /^(?:[а-яё]{2,}[бвгджзйклмнпрстфхцчшщь]но|[а-яё]{3,}(?:ско|ико|ово|лого)|северо|юго)$/i;
/** Halves of adjectives written as one word: «разнообразный», «сельскохозяйственный», «руководящий»; «несовершеннолетний». */
const OPENS_ONE_WORD =
  /^(?:разно|полно|едино|равно|трудно|крупно|длинно|сельско|народно|железно|техно|велико|руково|осново|слово)$/i;
const CLOSES_ONE_WORD =
  /^(?:летн|срочн|временн|значн|образн|обязанн|служащ|пленн|стоящ|действующ|квалифицированн)[а-яё]+/i;
/** The second half of a compound noun or pronoun: «педагог-психолог», «план-график», «кто-либо». */
const SECOND_HALF =
  /^(?:(?:интернат|психолог|библиотекар|организатор|логопед|дефектолог|график|программист|методист|предметник)[а-яё]{0,3}|либо|нибудь)(?![а-яё])/i;
const KEEPS = /^(?:пресс|интернет|онлайн|бизнес|веб|вице|мастер)$/i;
/** The first half of a name: «Санкт-Петербург», «Усть-Кут», «Северо-Кавказский», or a surname before a second one. */
const FIRST_OF_NAME =
  /^(?:Санкт|Нью|Усть|Ханты|Йошкар|Улан|Горно|Орехово|Северо|Южно|Юго|Восточно|Западно|Центрально|Кабардино|Карачаево|Ямало|[А-ЯЁ][а-яё]*(?:[оеё]в|[иы]н|[сц]к)(?:а|у|ой|ы|ым|ых|ий|ая|ого|ому|им|их|ую)?)$/;

/** Whether the hyphen at the end of a line is part of the word: «учебно-|методический», but «обра-|зования». */
export function keepsHyphen(stem: string, next: string): boolean {
  if (FIRST_HALF.test(stem) && ADJECTIVE.test(next)) return !OPENS_ONE_WORD.test(stem) && !CLOSES_ONE_WORD.test(next);
  const isAdverb = /^по$/i.test(stem) && /^(?!(?:э?то|че)му)[а-яё]+(?:[оеё]му|[сц]ки)(?![а-яё])/i.test(next);
  const isAbbreviation = stem.length > 1 && stem === stem.toUpperCase() && next !== next.toUpperCase();
  return isAdverb || isAbbreviation || KEEPS.test(stem) || (stem.length > 2 && SECOND_HALF.test(next));
}

/** Lines of one sentence as one line; a word that the end of a line cut with a hyphen becomes whole again. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((above, line) => joinedAtHyphen(above, line) ?? (above === '' ? line : `${above} ${line}`), '');
}

/** Lines of a cell, those that cut a word put together; each of the others stays a line of its own. */
export function withWholeWords(lines: readonly string[]): string[] {
  return lines.reduce<string[]>((whole, line) => {
    const above = whole.at(-1);
    const joined = above === undefined ? null : joinedAtHyphen(above, line);
    return joined === null ? [...whole, line] : whole.with(-1, joined);
  }, []);
}

/** No half of a word is longer. */
const LONGEST_STEM = 100;

/** The two lines as one where a word was cut between them; null where none was. «Санкт-|Петербург» keeps its hyphen. */
function joinedAtHyphen(above: string, line: string): string | null {
  const stem = above.endsWith('-') ? BROKEN.exec(above.slice(-LONGEST_STEM))?.groups?.stem : undefined;
  if (stem === undefined) return null;
  if (/^[А-ЯЁ][а-яё]/.test(line)) return FIRST_OF_NAME.test(stem) || KEEPS.test(stem) ? above + line : null;
  if (!/^[а-яё]{2}/.test(line)) return null;
  return (keepsHyphen(stem, line) ? above : above.slice(0, -1)) + line;
}
