/** `make`: bodies below have to make a roadmap each; `watch`: the row looks at how those are carried out. */
export type RoadmapDemandKind = 'make' | 'watch';

export interface SuggestedDemand {
  readonly kind: RoadmapDemandKind;
  /** Whose roadmaps, as orders call such bodies: «МОУО», «ШНОР», «ОО». */
  readonly owners: readonly string[];
}

/** What a row says of itself, as far as it may ask for roadmaps. */
export interface DemandingWords {
  readonly title: string;
  /** The classes of bodies among those who answer for it or carry it out. */
  readonly classes: readonly string[];
}

/** What a title that speaks of a roadmap holds, whatever its case: a pattern for the database, which need not know Russian letters. */
export const SPEAKS_OF_ROADMAP = '[Дд][Оо][Рр][Оо][Жж][Нн]';

const ROADMAP = String.raw`[«"„]?дорожн[а-яё]+\s+карт[а-яё]*[»"“]?`;
const MAKING = String.raw`(?:разработ[а-яё]+|составл[а-яё]+|состав(?:ить|ка)|сформировать|формировани[а-яё]+|подготов[а-яё]+|утверд[а-яё]+|утвержд[а-яё]+|приняти[а-яё]+|принять|актуализ[а-яё]+)`;
const WATCHING = String.raw`(?:мониторинг[а-яё]*|контрол[а-яё]+|анализ[а-яё]*|оценк[а-яё]+|отслеживани[а-яё]+|отч[её]т[а-яё]*|экспертиз[а-яё]+)`;
const CARRYING_OUT = String.raw`(?:(?:эффективност[а-яё]+|ход[а-яё]*|качеств[а-яё]+|результат[а-яё]+|итог[а-яё]+)\s+)?(?:о\s+|об\s+)?(?:реализаци[а-яё]+|исполнени[а-яё]+|выполнени[а-яё]+)(?:\s+мероприятий)?`;
const ADJECTIVES = String.raw`((?:[а-яё-]+(?:ых|их|ой|ей|ую|юю|ые|ие|ого|его)\s+){0,3})`;
/** «план мероприятий (дорожную карту)» */
const AS_PLAN = String.raw`(?:план[а-яё]*\s+(?:мероприятий|действий|работы)?\s*(?:[\p{L}\s]{0,60})?[(–—-]\s*)?`;
const OWNER = String.raw`(?:МОУО|ОМСУ|МОУ|ОУО|ШНОР|ОО|муниципалитет(?:а|ов)|муниципальн(?:ого|ых)\s+(?:органа?|органов|образовани[йя]|район(?:а|ов))(?:\s+управления\s+образованием)?|органов\s+местного\s+самоуправления|(?:обще)?образовательн(?:ой|ых)\s+(?:организаци[йи]|учреждени[йя])|школ[ы]?)`;
const OWNERS = String.raw`(?:\s+(${OWNER}(?:\s*(?:,|и)\s+${OWNER})*)(?![\p{L}]))?`;

const MAKES = new RegExp(
  String.raw`${MAKING}(?:\s*(?:,|и)\s*${MAKING})*\s+${ADJECTIVES}${AS_PLAN}${ADJECTIVES}${ROADMAP}\)?${OWNERS}`,
  'iu',
);
const WATCHES = new RegExp(String.raw`${WATCHING}\s+(?:${CARRYING_OUT}\s+)?${ADJECTIVES}${ROADMAP}${OWNERS}`, 'iu');
/** The roadmap of the order itself, or the one its own author makes. */
const OF_THE_ORDER = /прилагаем|настоящ|указанн|региональн|областн|краев|республиканск|федеральн|ведомственн/iu;

const NAMED: readonly (readonly [string, RegExp])[] = [
  ['ШНОР', /ШНОР|низки/iu],
  ['МОУО', /МОУО|ОМСУ|ОУО|муниципал|местного\s+самоуправления/iu],
  ['ОО', /(?<![\p{L}])ОО(?![\p{L}])|школ|образовательн/iu],
];

/**
 * Whether the words of a row ask bodies below for roadmaps of their own, or look at such: «разработка дорожных карт МОУО
 * и ШНОР», «разработать план мероприятий (дорожную карту)» where classes of bodies answer for it. Null where they speak
 * of the order's own roadmap or say nothing of it. Only a person makes it a demand.
 */
export function suggestDemand({ title, classes }: DemandingWords): SuggestedDemand | null {
  const watches = WATCHES.exec(title);
  const makes = watches === null ? MAKES.exec(title) : null;
  const found = watches ?? makes;
  if (found === null) return null;
  const [, ...parts] = found;
  const named = parts.at(-1);
  const adjectives = parts.slice(0, -1).join(' ');
  if (OF_THE_ORDER.test(adjectives)) return null;
  const owners = ownersIn(named ?? adjectives);
  const fallback = makes === null ? [] : classes;
  const whose = owners.length > 0 ? owners : fallback;
  return whose.length === 0 ? null : { kind: makes === null ? 'watch' : 'make', owners: whose };
}

/** In the order of the words; a word means one kind of body. */
function ownersIn(words: string): string[] {
  const pieces = words.split(/,|\s+и\s+/u);
  const found = pieces.flatMap((piece) => NAMED.find(([, pattern]) => pattern.test(piece))?.[0] ?? []);
  return [...new Set(found)];
}
