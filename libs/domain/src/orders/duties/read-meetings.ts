import type { ReadMeeting } from '../duty-reading.js';
import type { ReadClause, ReadItem } from '../order-reading.js';
import { groupToNominative } from '../parties/index.js';

const MEETING = /совещани|заседани|планерк|коллеги(?:я|и|ю)(?![а-яё])|педагогическ\S+\s+совет/i;
const SEMINAR = /семинар|кругл\S+\s+стол|вебинар|конференци|видеоконференц|методическ\S+\s+(?:дн|выезд)/i;
/** Words by which a row only sends people to a meeting of others, or speaks of its results. */
const OF_OTHERS = /участи[еяю]|(?:результат|итог|материал|решени|протокол)\S*\s+(?:\S+\s+)?(?:совещани|заседани)/i;
const RECORD = /протокол|повестк|решени|резолюц|рекомендаци|программ|материал/i;
const OPENING =
  /^(?:(?:организация|подготовка)(?:\s+и\s+проведение)?|проведение|участие\s+в\s+проведении|провести|проводить|организовать(?:\s+и\s+провести)?|обеспечить\s+проведение)\s+(?=\S)/i;
const PASSIVE = /\s+(?:проводятся|проводится|созываются|созывается|провод[ия]т)(?![а-яё])/i;

/** The meetings of the order, from its rows and clauses; seminars are kept where a record of them is asked for. */
export function readMeetings(clauses: readonly ReadClause[], items: readonly ReadItem[]): ReadMeeting[] {
  return [...items.flatMap((item) => ofItem(item) ?? []), ...clauses.flatMap((clause) => ofClause(clause) ?? [])];
}

/** Titles longer than this are no title of a meeting, and patterns need not be tried on them. */
const LONGEST = 1_500;

function ofItem(item: ReadItem): ReadMeeting | null {
  if (item.title.length > LONGEST) return null;
  const isMeeting = MEETING.test(item.title) && !SEMINAR.test(item.title);
  const record = item.evidence ?? item.expectedResult;
  const isSecondary = SEMINAR.test(item.title) && record !== null && RECORD.test(record);
  if (OF_OTHERS.test(item.title) || (!isMeeting && !isSecondary)) return null;
  const plan = item.schedules.find(({ externalPlan }) => externalPlan !== undefined)?.externalPlan;
  return {
    ...(isSecondary ? { secondary: true as const } : {}),
    what: subjectOf(item.title),
    frequency: item.deadlineText?.replace(/\s+/g, ' ') ?? null,
    occurrences: item.schedules.flatMap(({ occurrences }) => occurrences),
    ...(item.schedules.some(({ atLeast }) => atLeast) ? { atLeast: true as const } : {}),
    ...(plan === undefined ? {} : { externalPlan: plan }),
    participants: participantsIn(item.title) ?? (item.audience.join('; ') || null),
    organisers: [...item.responsible, ...item.executors].map(({ name }) => name),
    record,
    source: item.number,
  };
}

function ofClause(clause: ReadClause): ReadMeeting | null {
  if (clause.text.length > LONGEST) return null;
  const passive = PASSIVE.exec(clause.text);
  const active = OPENING.exec(clause.text);
  const words = passive ? clause.text.slice(0, passive.index) : active ? clause.text.slice(active[0].length) : '';
  const firstWords = words.split(/\s+/).slice(0, 4).join(' ');
  if (!MEETING.test(firstWords) || OF_OTHERS.test(firstWords)) return null;
  const named =
    words
      .replace(clause.deadlineText ?? '', '')
      .split(/[.;]/)[0]
      ?.trim() ?? '';
  const record = clause.text.split(/(?<=\.)\s+/).find((sentence) => /протокол/i.test(sentence));
  const plan = clause.deadlines.find(({ externalPlan }) => externalPlan !== undefined)?.externalPlan;
  return {
    what: capitalised(withoutComma(groupToNominative(named))),
    frequency: clause.deadlineText,
    occurrences: clause.deadlines.flatMap(({ occurrences }) => occurrences),
    ...(clause.deadlines.some(({ atLeast }) => atLeast) ? { atLeast: true as const } : {}),
    ...(plan === undefined ? {} : { externalPlan: plan }),
    participants: participantsIn(named),
    organisers: clause.assignee === null ? [] : [clause.assignee],
    record: record?.replace(/\.$/, '') ?? null,
    source: `${clause.part}/${clause.number}`,
  };
}

/** «Проведение ежеквартальных совещаний, семинаров с …» → «Ежеквартальные совещания, семинары с …». */
function subjectOf(title: string): string {
  const opening = OPENING.exec(title)?.[0] ?? '';
  if (opening === '') return title;
  const words = title.slice(opening.length);
  const head = words.slice(0, PREPOSITION.exec(words)?.index ?? words.length);
  const parts = head.split(/,\s+/);
  const areAllHeld = parts.length > 1 && parts.every((part) => MEETING.test(part) || SEMINAR.test(part));
  const named = areAllHeld
    ? parts.map(groupToNominative).join(', ') + words.slice(head.length)
    : groupToNominative(words);
  return capitalised(named);
}

const PREPOSITION = /\s(?:по|с|со|для|на|в|о|об|при|из|от)\s/i;
const HELD = /(?<![а-яё])(?:совещани|заседани|план[её]рк|семинар|вебинар|видеоконференци|конференци|стол)[а-яё]*/i;
const ASIDE =
  /\s+по\s+(?:вопрос|тем|итог|повышени|проблем)|\s+с\s+целью|\s+в\s+(?:рамках|режиме|форм)|\s+на\s+баз|[.;)]/i;

/** «комиссии (далее – АТК)»: what else the body is called. */
const DEFINITION = /\s*\(\s*далее[^()]*\)?/gi;

/** Whom the words name right after the meeting: «с руководителями школ», «для учителей», «совещания руководителей структур». */
function participantsIn(words: string): string | null {
  const rest = afterMeetings(words.replace(DEFINITION, ''));
  if (rest === null) return null;
  const withWhom = /^\s+(?:с|со|для)\s+/i.exec(rest)?.[0];
  const named = (withWhom === undefined ? rest : rest.slice(withWhom.length)).trim();
  const who = named.slice(0, ASIDE.exec(named)?.index ?? named.length).trim();
  if (who === '' || /^(?:цел|использован|участи|рамк|режим|форм)/i.test(who)) return null;
  if (withWhom !== undefined) return eachInNominative(who);
  const owner = who.slice(0, PREPOSITION.exec(who)?.index ?? who.length);
  return /^(?:(?:по|с|со|для|на|о|об|в|при)(?:\s|$)|[^а-яё])/.test(who)
    ? null
    : withoutComma(groupToNominative(ownerOf(who, owner)));
}

/** A participle with its own words («структур, входящих в состав Центра») belongs to those it describes. */
function ownerOf(who: string, untilPreposition: string): string {
  return /,\s+[а-яё]+(?:ющ|ящ|ущ|ащ|вш|нн)[а-яё]+$/i.test(untilPreposition) ? who : untilPreposition;
}

/** What follows «совещаний, круглых столов»; null where the words hold no meeting. */
function afterMeetings(words: string): string | null {
  const first = HELD.exec(words);
  if (!first) return null;
  let rest = words.slice(first.index + first[0].length);
  for (
    let next = HELD.exec(rest);
    next && /^,\s+(?:[а-яё]+\s+)?$/i.test(rest.slice(0, next.index));
    next = HELD.exec(rest)
  ) {
    rest = rest.slice(next.index + next[0].length);
  }
  return rest;
}

function eachInNominative(words: string): string {
  return words
    .split(/,\s+|\s+и\s+(?=[а-яё]+(?:ыми|ими|ами|ями|ых|их|ов|ей)(?![а-яё]))/i)
    .map((part) => groupToNominative(part))
    .join('; ');
}

function withoutComma(words: string): string {
  return words.replace(/[\s,]+$/, '');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
