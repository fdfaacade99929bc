import { localDate } from '@domain/calendar';
import { textsIn } from '@domain/texts';
import type { OrderRules } from '../../calendars/order-rules.js';
import { biographyOf } from './biography.js';
import type { DatedChange } from './rules-of-date.js';

describe('the life of a date', () => {
  it('ends with the day the task is due by now, not with the one its term ended on', () => {
    const [ended, moved] = [localDate('2023-12-31'), localDate('2024-02-15')];
    const task = { dueDate: moved, movedFrom: ended, controlDate: moved, runsTo: ended, externalPlan: null };
    const words = { deadlineText: 'постоянно', explanation: [] };
    const details = { oldDueDate: ended, newDueDate: moved };
    const history: DatedChange[] = [{ command: 'extend', who: 'Лугова В.А.', reason: 'Каникулы', details }];
    const life = biographyOf(
      { ...task, giverId: null, resolutionOfId: null },
      words as unknown as Parameters<typeof biographyOf>[1],
      history,
      { working: { isWorking: () => true, isProvisional: () => false } } as unknown as OrderRules,
      textsIn('ru'),
    );
    expect(life.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'В приказе: «постоянно».',
      'Действует до 31 декабря 2023 г.',
      'Лугова В.А.: срок перенесён с 31 декабря 2023 г. на 15 февраля 2024 г. Основание: Каникулы.',
    ]);
  });
});
