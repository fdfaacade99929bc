import { LONGEST_TERM_TEXT } from '../../deadlines/index.js';
import { findPersons, headOf, type NameLexicon } from '../parties/index.js';
import { actingIn } from './acting-words.js';
import { type Assignee, byName } from './assignee.js';
import { deadlineWordsIn } from './deadline-words.js';
import { obligedInCase } from './performers.js';

/** What is held, and by whom. */
export interface EventHost {
  /** The stem of the event's noun: «конкурс». */
  readonly event: string | null;
  readonly host: Assignee;
  /** Behind the verb stands somebody who can be nothing but who does it: «осуществляет Носов Н.Н.», «проводит глава района». */
  readonly isSure: boolean;
}

const EVENT =
  /(?<![а-яё])(?:конкурс|фестивал|олимпиад|соревновани|чемпионат|первенств|спартакиад|турнир|смотр|выставк|форум|сл[её]т|конференци|праздник|акци|мероприяти|марафон|экзамен|тестировани|отбор|ярмарк|аукцион|проект)/i;
const HELD_BY =
  /^(?<what>[А-ЯЁ«][^.;:]{2,200}?)\s+(?:провод(?:ит|ят)|организу(?:ет|ют)|осуществля(?:ет|ют)|обеспечива(?:ет|ют)|координиру(?:ет|ют)|готов(?:ит|ят))\s+(?<who>\S.*)$/s;
const ORGANISER =
  /^(?<what>(?:организатор|оператор|исполнител)[а-яё]*(?=\s)[^.;:–—]{0,200}?)(?:\s+(?:явля|выступа)[а-яё]+|\s*[–—:])\s*(?<who>\S.*)$/is;

/**
 * «Конкурс проводит МБУ «Центр»», «Организатором фестиваля является отдел культуры»: who holds it, named behind the verb. Null
 * where nobody is named so that his name has an end, and in words too long to be searched.
 */
export function hostIn(text: string, lexicon: NameLexicon): EventHost | null {
  if (text.length > LONGEST_TERM_TEXT) return null;
  const { what = '', who } = (ORGANISER.exec(text) ?? HELD_BY.exec(text))?.groups ?? {};
  if (who === undefined) return null;
  const term = deadlineWordsIn(who);
  const { named, further } = actingIn((term === null ? who : who.replace(term, ' ')).replace(/\s+/g, ' ').trim());
  const parties = named === '' ? [] : obligedInCase(named, 'nominative', lexicon);
  if (parties.length === 0) return null;
  const host = { ...byName(parties, false), ...(further === null ? {} : { further }) };
  return { event: eventIn(what), host, isSure: canOnlyAct(named) };
}

/** A person, or one with a post whose accusative is another: nothing is done with him. */
function canOnlyAct(words: string): boolean {
  if (findPersons(words)[0]?.at === 0) return true;
  const head = headOf(words);
  const cases = (head?.readings ?? []).map(({ grammaticalCase }) => grammaticalCase);
  return head?.kind === 'role' && cases.includes('nominative') && !cases.includes('accusative');
}

/** The event a sentence speaks of. */
export function eventIn(text: string): string | null {
  return EVENT.exec(text)?.[0].toLowerCase().replaceAll('ё', 'е') ?? null;
}
