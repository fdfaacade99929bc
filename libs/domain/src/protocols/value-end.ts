import { findPersons, infinitiveAt } from '../orders/index.js';

const SENTENCE = /[.;]\s+(?=[А-ЯЁ])/g;
/** «…, п. 2.1 – изложить в новой редакции». */
const POINT = /[.;,]\s+(?=(?:по\s+)?(?:п|пп|(?:под)?пункт[а-я]*)\.?\s*\d)/g;

/** A term ends with its sentence, an owner with the line or before a sentence of work. What follows is the decision's. */
export function endOfValue(value: string, isTerm: boolean): number {
  const lineEnd = value.indexOf('\n');
  const line = lineEnd < 0 ? value : value.slice(0, lineEnd);
  if (!isTerm) return endOfNames(line);
  const sentence = /(?<!\sг|\sгг|\d)[.;]\s+(?=[А-ЯЁ])|(?<=\d{4}|\d\s?г|\sгода)[.;]\s+(?=[А-ЯЁ])/.exec(line);
  return Math.min(sentence ? sentence.index + 1 : line.length, beforeWork(line, POINT));
}

/** «Отв.: Орлова И.И. Разместить отчёт на сайте.»: names, and a sentence that names work. */
function endOfNames(line: string): number {
  return Math.min(beforeWork(line, SENTENCE), beforeWork(line, POINT));
}

function beforeWork(line: string, opening: RegExp): number {
  for (const { index } of line.matchAll(opening)) {
    const after = line.slice(index + 1).trimStart();
    if (infinitiveAt(after) >= 0 && findPersons(after)[0]?.at !== 0) return index + 1;
  }
  return line.length;
}
