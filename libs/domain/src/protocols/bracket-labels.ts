import { deadlineWordsIn, findPersons, splitOutside } from '../orders/index.js';
import { type Field, IN_BRACKETS, labelsIn, type Scope, tidyValue } from './label-forms.js';

export type Take = (field: Field, words: string, scope: Scope) => void;

/** What stays of the words of a bracket once its labels are taken. */
export function leftOfBracket(inner: string, after: string, before: string, take: Take): string {
  const labels = labelsIn(inner, IN_BRACKETS);
  const first = labels[0];
  if (first) {
    const lead = inner.slice(0, first.from).replace(/[\s,;–—-]+$/, '');
    labels.forEach((label, at) => {
      take(label.field, inner.slice(label.to, labels[at + 1]?.from ?? inner.length), label.scope);
    });
    return lead === '' || takeUnlabelled(lead, true, take) ? '' : lead;
  }
  const role = NAMED_ROLE.exec(inner)?.groups;
  if (role?.who && findPersons(role.who)[0]?.at === 0) {
    take(role.control ? 'controller' : 'responsible', role.who, null);
    return '';
  }
  const closes = /^[ .;,]*(?:\n|$)/.test(after) && /[а-яё](?:ть|ти|чь)(?:ся)?(?![а-яё])/i.test(before);
  return takeUnlabelled(inner, closes, take) ? '' : inner;
}

/** «(Орлова И.И. – контроль)». */
const NAMED_ROLE = /^(?<who>.+?)\s*[–—-]\s*(?:(?<control>контрол[ьё]р?)|отв\.?|ответственн(?:ый|ая|ые)|исполнитель)$/i;

/** A day or month alone, which only its place makes a term. */
const BARE_TERM =
  /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|(?:январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)(?:\s+\d{4})?)\s*(?:г\.?|года)?$/i;

/** A part of the year, or a day without a year: a term where it stands by itself behind people or at the end of a decision. */
const PLACED_TERM =
  /^(?:(?:[ivхxі]+|[1-4](?:-?[йе])?)\s+(?:квартал|полугодие|четверть)|\d{1,2}\s+(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))(?:\s+\d{4})?\s*(?:г\.?|года)?$/i;

/** «(до 25.03.2024)», «(Орлова И.И., до 1 мая)»: a term alone, or people with a term where a decision ends. */
function takeUnlabelled(words: string, closes: boolean, take: Take): boolean {
  const term = deadlineWordsIn(words);
  if (BARE_TERM.test(words.trim()) || (term !== null && tidyValue(words) === tidyValue(term))) {
    take('deadline', words, null);
    return true;
  }
  if (!closes || findPersons(words)[0]?.at !== 0) return false;
  const pieces = splitOutside(words, /[,;]\s+|\s+[–—-]\s+/g);
  const terms = pieces.filter(saysWhenAndNobody);
  take('responsible', pieces.filter((piece) => !terms.includes(piece)).join(', '), null);
  if (terms.length > 0) take('deadline', terms.join(', '), null);
  return true;
}

/** Words that are a term and name nobody. */
export function saysWhenAndNobody(words: string): boolean {
  return (isBareTerm(words) || deadlineWordsIn(words) !== null) && findPersons(words).length === 0;
}

/** A day, a month or a part of the year and nothing else. */
export function isBareTerm(words: string): boolean {
  return BARE_TERM.test(words.trim()) || PLACED_TERM.test(words.trim());
}
