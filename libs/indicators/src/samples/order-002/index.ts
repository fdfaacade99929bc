import type { IndicatorDefinition } from '../../catalogue/index.js';
import { RESULTS } from './results.js';
import { ROWS, TASKS } from './rows.js';
import { SUPPORT } from './support.js';

/** Names of the five shares of row 3.1. */
const PARTS: Readonly<Record<string, string>> = {
  '3.1а': 'доля неуспевающих обучающихся в ОО',
  '3.1б': 'доля обучающихся с ОВЗ в ОО',
  '3.1в': 'доля обучающихся, для которых русский язык является не родным',
  '3.1г': 'доля неуспевающих обучающихся, которые посещают дополнительные занятия',
  '3.1д': 'доля обучающихся, которые находятся в социально сложных условиях',
};

/**
 * The 38 indicators (42 values) of the order of a district on its work with schools with low results, as a catalogue to
 * begin with. What the order leaves open is read as docs/decisions/0007 and 0023 say, and stays open in the scales.
 */
export const ORDER_002: readonly IndicatorDefinition[] = Object.entries({ ...RESULTS, ...SUPPORT }).map(
  ([code, measured]) => {
    const number = code.replace(/[а-я]$/u, '');
    const row = ROWS[number];
    const [task = ''] = number.split('.');
    if (row === undefined) throw new Error(`The table has no row ${number}`);
    return {
      ...measured,
      ...row,
      code,
      name: PARTS[code] ?? row.name,
      task: TASKS[task] ?? '',
      subject: task === '4' ? 'municipality' : 'school',
      source: `раздел 4 приложения, показатель ${number}`,
    };
  },
);
