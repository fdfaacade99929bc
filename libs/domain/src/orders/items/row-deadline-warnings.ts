import type { Warning } from '../../deadlines/index.js';

/**
 * What of a phrase's warnings is worth a person's look in a row of the order.
 *
 * A row shows one doubt once. «До 2024 года» in a plan for 2020 ends outside the plan whichever way the year is taken, and
 * `due-outside-period` says so; the other way stays on the schedule (`confirm-year`, `alternatives`).
 *
 * That another plan gives the dates is no defect where the order tells which: a plan of a body it names («плану НМЦ»,
 * «государственным заданием») or one announced for the row itself («отдельному графику»). Such a row waits for its
 * schedule and is shown so; `external-plan` is for words by which the plan cannot be found («спец. графику», «плану
 * мероприятий», «графику ОО», which every school has).
 */
export function rowDeadlineWarnings(warnings: readonly Warning[]): Warning[] {
  const isOutside = warnings.some(({ code }) => code === 'due-outside-period');
  return warnings.filter(({ code, values }) => {
    if (code === 'year-boundary') return !isOutside;
    if (code === 'external-plan') return !tellsWhichPlan(String(values?.plan ?? ''));
    return true;
  });
}

/** Kinds of document, words for any plan at all, and classes every member of which has a plan of its own. */
const OF_ANY_PLAN =
  /^(?:план[а-яё]*|график[а-яё]*|план-график[а-яё]*|расписани[а-яё]+|спец\.?|специальн[а-яё]+|утвержд[её]нн[а-яё]+|соответствующ[а-яё]+|установленн[а-яё]+|указанн[а-яё]+|работ[а-яё]*|мероприяти[а-яё]+|проведени[а-яё]+|реализаци[а-яё]+|срок[а-яё]*|дат[а-яё]*|ОО|ОУ|ДОО|школ[а-яё]*|МОУО|ОМСУ|ШНОР|(?:обще)?образовательн[а-яё]+|организаци[а-яё]+|учреждени[а-яё]+|и|на|в|с|от|к|год[а-яё]*|текущ[а-яё]+|учебн[а-яё]+|\d+)$/i;
const OF_ITS_OWN = /^(?:отдельн|индивидуальн|дополнительн)/i;

function tellsWhichPlan(plan: string): boolean {
  const words = plan.split(/[\s,()]+/).filter(Boolean);
  if (words.some((word) => OF_ITS_OWN.test(word))) return true;
  return words.some((word) => !OF_ANY_PLAN.test(word.replace(/[«»".;:]+$/g, '')) && !OF_ANY_PLAN.test(word));
}
