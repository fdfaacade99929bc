import type { IndicatorVariable } from '../indicator-reading.js';

export interface InferredFormula {
  readonly expression: string;
  readonly variables: readonly IndicatorVariable[];
}

const SHARE =
  /^(?:совокупн[а-яё]+\s+|средн[а-яё]+\s+)?(?:дол[яи]|процент|удельн[а-яё]+\s+вес)\s+(?<part>.+?)(?:,?\s+(?:от|в|из)\s+(?:общего|общей|общем)\s+(?:числ[а-яё]+|количеств[а-яё]+|численност[а-яё]+)\s+(?<whole>.+?))?\s*(?:\(%\)|,\s*%)?$/i;
const COUNT = /^(?:количество|число|численность)\s+(?<what>.+)$/i;
const FALL = /^(?:снижение|сокращение|уменьшение)\s+(?<what>.+)$/i;
const CHANGE = /^(?:динамика|изменение|прирост|рост|увеличение)\s+(?<what>.+)$/i;

/**
 * What an indicator without a formula must be, where its name alone leaves no choice: a share, a count, a change since
 * the measurement before. Null for any other name.
 */
export function inferFormula(name: string): InferredFormula | null {
  const words = name.replace(/[.\s]+$/, '');
  const share = SHARE.exec(words)?.groups;
  if (share) {
    const whole = share.whole ?? 'все, от кого берётся доля';
    return {
      expression: '100 * n_part / n_whole',
      variables: [
        { name: 'n_part', meaning: share.part ?? '' },
        { name: 'n_whole', meaning: whole },
      ],
    };
  }
  const count = COUNT.exec(words)?.groups?.what;
  if (count !== undefined) return { expression: 'n', variables: [{ name: 'n', meaning: count }] };
  const fall = FALL.exec(words)?.groups?.what;
  const change = fall ?? CHANGE.exec(words)?.groups?.what;
  if (change === undefined) return null;
  return {
    expression: fall === undefined ? 'current - previous' : 'previous - current',
    variables: [
      { name: 'current', meaning: `${change}, этот замер` },
      { name: 'previous', meaning: `${change}, предыдущий замер` },
    ],
  };
}
