import { infinitiveAt, isControl, namesWork } from '../orders/index.js';

/** Verbs of a decision that is settled by being written down, and those that are so with certain words only. */
const SETTLED: readonly (readonly [verb: RegExp, together: RegExp])[] = [
  [
    /^(?:одобрить|утвердить|признать|отметить|считать|согласиться|поддержать|избрать|присвоить|выразить|констатировать|удовлетворить|присудить|поблагодарить|отклонить|отказать|принять)$/i,
    /./,
  ],
  [/^согласовать$/i, /^(?!.*\sсо?\s[а-яё])/is],
  [/^снять$/i, /с\s+(?:контроля|рассмотрения|повестки)|вопрос/i],
  [/^продлить$/i, /срок|действие|полномочия/i],
  [/^перенести$/i, /рассмотрение|вопрос|заседание|срок/i],
  [/^перевести$/i, /(?:обучающ|учащ|учени|студент|воспитанник)/i],
  [/^допустить$/i, /\sк\s/i],
  [/^оставить$/i, /без\s+изменени|на\s+контроле|в\s+силе/i],
  [/^закрыть$/i, /вопрос|протокол|поручени/i],
  [/^исключить$/i, /из\s+(?:состава|списка|повестки|перечня)/i],
  [/^(?:включить|ввести)$/i, /в\s+состав|в\s+члены/i],
  [/^объявить$/i, /благодарност/i],
];
/** The same in the passive: «Информация принята к сведению». */
export const SETTLED_PASSIVE =
  /(?:принят[аоы]?\s+к\s+сведению|утвержден[аоы]?|утвержд[её]н[аоы]?|одобрен[аоы]?|признан[аоы]?)(?![а-яё])/i;
/** «Принять участие», «Признать необходимым провести»: work in spite of the verb. */
const WORK_ALL_THE_SAME =
  /(?<![а-яё])принять\s+(?:участие|меры|исч)|(?:необходим|целесообразн|возможн)[а-яё]*\s+[а-яё]+(?:ть|ти|чь)(?:ся)?(?![а-яё])/i;
const RECOMMENDS_TO_APPROVE =
  /^рекомендовать\s+(?:[а-яё]+\s+){0,4}?(?:к|для)\s+(?:утверждени|публикаци|использовани|присвоени|аттестаци|участи)/i;

/** What a decision is by its words: the clause on control, one that only settles something, or work. */
export type DecisionNature = 'control' | 'settled' | 'work';

/**
 * `inherited` is the verb of the heading above («Утвердить:»), for a sub-decision without one of its own. Where nothing
 * in the words names work, it is `work` only if a term or an owner stands beside them (`isAssigned`).
 */
export function natureOf(text: string, inherited: string | null, isAssigned: boolean): DecisionNature {
  if (isControl(text)) return 'control';
  if (RECOMMENDS_TO_APPROVE.test(text)) return 'settled';
  const verbs = verbsOf(text);
  const known = verbs.length > 0 ? verbs : inherited === null ? [] : [inherited];
  const settles = (verb: string): boolean => SETTLED.some(([form, together]) => form.test(verb) && together.test(text));
  const declares = known.length > 0 && known.every(settles);
  if (known.length === 0 && SETTLED_PASSIVE.test(text)) return 'settled';
  if (declares && !WORK_ALL_THE_SAME.test(text)) {
    // A plan that somebody has to approve by a day is work; what is noted or recognised never is.
    return isAssigned && known.every((verb) => /^(?:утвердить|согласовать)$/i.test(verb)) ? 'work' : 'settled';
  }
  if (known.length > 0 || namesWork(text) || isAssigned) return 'work';
  return /(?<![а-яё])[а-яё]+(?:ет|ит|ют|ят|ут|ат)(?:ся)?(?![а-яё])/i.test(text) ? 'work' : 'settled';
}

/** The verbs of the sentence itself: the first infinitive and those joined to it by «и» or a comma. */
export function verbsOf(text: string): string[] {
  const verbs: string[] = [];
  let rest = text.replace(/^(?:рекомендовать|предложить|просить|поручить|обязать|решили|постановили)\s+/i, '');
  for (let at = infinitiveAt(rest); at >= 0; at = infinitiveAt(rest)) {
    const verb = /^[а-яё]+/i.exec(rest.slice(at))?.[0] ?? '';
    const isJoined =
      verbs.length === 0 || /(?:[,;.]|\sи|\sа\s+также|\n[–—-]?)\s*(?:[а-яё]+о\s+)?$/i.test(rest.slice(0, at));
    if (isJoined && verb !== '') verbs.push(verb);
    rest = rest.slice(at + Math.max(verb.length, 1));
  }
  return verbs;
}
