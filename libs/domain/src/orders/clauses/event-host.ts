import { headOf, isNominative, type NameLexicon } from '../parties/index.js';
import { opensWithBody, untilEnd } from './appointed-body.js';
import { type Assignee, byName } from './assignee.js';
import { deadlineWordsIn } from './deadline-words.js';
import { obligedInCase } from './performers.js';

/** What is held, and by whom. */
export interface EventHost {
  /** The stem of the event's noun: «конкурс». */
  readonly event: string | null;
  readonly host: Assignee;
}

const EVENT =
  /(?<![а-яё])(?:конкурс|фестивал|олимпиад|соревновани|чемпионат|первенств|спартакиад|турнир|смотр|выставк|форум|сл[её]т|конференци|праздник|акци|мероприяти|марафон|экзамен|тестировани|отбор|ярмарк|аукцион|проект)/i;
const HELD_BY =
  /^(?<what>[А-ЯЁ«][^.;:]{2,200}?)\s+(?:провод(?:ит|ят)|организу(?:ет|ют)|осуществля(?:ет|ют)|обеспечива(?:ет|ют)|координиру(?:ет|ют)|готов(?:ит|ят))\s+(?<who>\S.*)$/s;
const ORGANISER =
  /^(?<what>(?:организатор|оператор|исполнител)[а-яё]*(?=\s)[^.;:–—]{0,200}?)(?:\s+(?:явля|выступа)[а-яё]+|\s*[–—:])\s*(?<who>\S.*)$/is;

/** «Конкурс проводит МБУ «Центр»», «Организатором фестиваля является отдел культуры»: who holds it, named behind the verb. */
export function hostIn(text: string, lexicon: NameLexicon): EventHost | null {
  const { what = '', who } = (ORGANISER.exec(text) ?? HELD_BY.exec(text))?.groups ?? {};
  if (who === undefined) return null;
  const term = deadlineWordsIn(who);
  const named = untilEnd((term === null ? who : who.replace(term, ' ')).replace(/\s+/g, ' ').trim());
  if (!namesHost(named)) return null;
  const parties = obligedInCase(named, 'nominative', lexicon);
  if (parties.length === 0) return null;
  return { event: eventIn(what), host: byName(parties, false) };
}

/** The event a sentence speaks of. */
export function eventIn(text: string): string | null {
  return EVENT.exec(text)?.[0].toLowerCase().replaceAll('ё', 'е') ?? null;
}

function namesHost(words: string): boolean {
  const head = headOf(words);
  return head === null ? opensWithBody(words) : isNominative(head);
}
