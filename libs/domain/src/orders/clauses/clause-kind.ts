import type { Schedule } from '../../deadlines/index.js';
import type { ClauseDuty, OtherClause } from '../order-reading.js';
import { isControl } from './control.js';
import { deadlinePhraseIn } from './deadline-terms.js';
import { establishes } from './establishment.js';
import { REPEATS } from './term-patterns.js';

type OtherKind = OtherClause['kind'];

const OTHER_KINDS: readonly (readonly [OtherKind, RegExp])[] = [
  ['approval', /^утвердить(?![а-яё])|^внести\s.*изменени|^изложить\s/is],
  [
    'responsibility',
    /^(?:персональн\S+\s+)?ответственность\s+за\s+(?:исполнение|выполнение)\s+(?:настоящ\S+\s+|данн\S+\s+)?(?:приказ|распоряжени|постановлени|решени)/i,
  ],
  ['noted', /^(?:информацию|доклад|отч[её]т)?\s*принять\s+(?:[а-яё]+\s+){0,3}к\s+сведению/i],
  [
    'repeal',
    /^(?:признать|считать)\s.*(?:утративш|не\s+действующ|недействующ)|^отменить\s+(?:[а-яё]+\s+){0,3}?(?:приказ|распоряжени|постановлени|решени)/is,
  ],
  ['entry_into_force', /вступает\s+в\s+силу|распространяет\s+(?:сво[её]\s+)?действие/i],
  ['repeal', /(?:признать|считать|призна[её](?:тся|ются))\s+утративш(?:им|ими|ей)\s+силу|утрачива(?:ет|ют)\s+силу/i],
];

/** What an order's clause is when it lays no duty; null for a clause with a duty. A colon at the end opens the clauses below. */
export function otherKind(text: string): OtherKind | null {
  if (isControl(text)) return 'control';
  if (establishes(text)) return 'establishment';
  const known = OTHER_KINDS.find(([, words]) => words.test(text));
  if (known) return known[0];
  // «Установить, что учебный год длится …» rules and sets nobody a task, unless it names a term.
  if (/^установить,?\s+что(?![а-яё])/i.test(text) && deadlinePhraseIn(text) === null) return 'approval';
  return /:$/.test(text) ? 'addressee' : null;
}

const ONE_OFF =
  /^(?:довести|разработать|подготовить|определить|назначить|направить|предоставить|представить|провести|сформировать|создать|организовать провед|внести|ознакомить|разместить|опубликовать|обобщить|обследовать|проверить|завершить|заключить|актуализировать|изучить|рассмотреть|составить|оформить|установить|закупить|приобрести|принять меры)(?:\s|$)|^(?:разработк|подготовк|создани|утверждени)/i;

/** How a clause binds, from the readings of its deadline words and from its first verb. */
export function dutyOf(text: string, deadlineWords: string | null, schedules: readonly Schedule[]): ClauseDuty {
  if (deadlineWords === null) return ONE_OFF.test(text) ? 'one_off' : 'standing';
  if (schedules.some((schedule) => schedule.kind === 'on_demand')) return 'on_demand';
  if (schedules.some((schedule) => schedule.kind === 'throughout' || schedule.kind === 'continuous')) return 'standing';
  return REPEATS.test(deadlineWords) ? 'recurring' : 'dated';
}

const PASSIVE_DUTY =
  /(?<![а-яё])(?:[а-яё]+(?:тся|ются)|долж(?:ен|на|но|ны)|необходимо|обяза(?:н|на|но|ны)|следует|провод(?:ит|ят)|представля(?:ет|ют)|предоставля(?:ет|ют)|обеспечива(?:ет|ют)|осуществля(?:ет|ют))(?![а-яё])/i;
const WORK =
  /^(?:разработк|проведени|обеспечени|организаци|осуществлени|подготовк|формировани|координаци|ведени|анализ|контрол|сбор|направлени|размещени|оказани|создани|информировани|мониторинг|утверждени|участи)[а-яё]*\s/i;

/** A sentence of an annex that obliges somebody: «проводятся не реже …», «должны быть», «обеспечивается …». */
export function obliges(text: string): boolean {
  return PASSIVE_DUTY.test(text);
}

/** A verbal noun that names work («Разработка плана …»): a duty where it stands under an addressee. */
export function namesWork(text: string): boolean {
  return WORK.test(text);
}
