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

function ofItem(item: ReadItem): ReadMeeting | null {
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
  const head = /^(?:[а-яё-]+\s+)*?[а-яё-]+(?:,\s+(?:[а-яё-]+\s+)?[а-яё-]+)*(?=\s)/i.exec(words)?.[0] ?? words;
  const parts = words.startsWith(head) && head.includes(',') ? head.split(/,\s+/) : [];
  if (!parts.every((part) => MEETING.test(part) || SEMINAR.test(part)) || parts.length === 0) {
    return capitalised(groupToNominative(words));
  }
  return capitalised(parts.map(groupToNominative).join(', ') + words.slice(head.length));
}

const HELD = '(?:совещани|заседани|планерк|семинар|вебинар|видеоконференци|конференци|стол)[а-яё]*';
const WITH = new RegExp(
  `${HELD}(?:,\\s+[а-яё ]*${HELD})*\\s+(?:с|со|для)\\s+(?<who>.+?)(?=\\s+по\\s+(?:вопрос|тем|итог|повышени|проблем)|\\s+(?:с\\s+целью|в\\s+рамках|на\\s+баз)|[.;)]|$)`,
  'i',
);
const OWNER =
  /(?:совещани|заседани)[а-яё]*\s+(?<who>[а-яё][^.;]*?)(?=\s+(?:по|с|со|для|на|о|об)\s|\s+в\s+(?:рамках|режиме|форм)|[.;)]|$)/i;

/** Whom the words name right after the meeting: «с руководителями школ», «для учителей», «совещания руководителей структур». */
function participantsIn(words: string): string | null {
  const named = WITH.exec(words)?.groups?.who;
  if (named !== undefined) return /^(?:цел|использован|участи)/i.test(named) ? null : eachInNominative(named);
  const owner = OWNER.exec(words)?.groups?.who;
  return owner === undefined || /^(?:по|с|со|для|в|на|о|об)(?:\s|$)/i.test(owner)
    ? null
    : withoutComma(groupToNominative(owner));
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
