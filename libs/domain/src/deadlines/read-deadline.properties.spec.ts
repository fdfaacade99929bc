import fc from 'fast-check';
import { type LocalDate, localDate } from '../calendar/index.js';
import { russian, textsIn } from '../texts/index.js';
import {
  type DeadlineContext,
  type DeadlineReading,
  explainSteps,
  explainWarning,
  readDeadline,
  renderSchedule,
  type Schedule,
} from './index.js';

const CONTEXTS: readonly DeadlineContext[] = [
  context('2023-01-01', '2023-12-31', '2023-03-07', null, 'Сроки проведения'),
  context('2022-09-01', '2023-05-31', '2022-09-12', '2022/2023', 'Срок исполнения'),
  context('2021-01-01', '2024-12-31', '2020-12-01', null, null),
  context(null, null, '2020-12-22', null, null),
  context(null, null, null, null, null),
];

function context(
  start: string | null,
  end: string | null,
  order: string | null,
  academicYear: string | null,
  column: string | null,
): DeadlineContext {
  const date = (text: string | null): LocalDate | null => (text === null ? null : localDate(text));
  return { periodStart: date(start), periodEnd: date(end), orderDate: date(order), column, academicYear };
}

const anyContext = fc.constantFrom(...CONTEXTS);
const genitive = fc.constantFrom(
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
);
const month = fc.constantFrom(
  'январь',
  'Март',
  'апрель 2023 года',
  'июль',
  'август',
  'Сентябрь',
  'октябрь 2022',
  'декабрь',
);
const day = fc
  .tuple(fc.integer({ min: 0, max: 32 }), genitive, fc.constantFrom('', ' 2023 года', ' 2022 г.'))
  .map(([n, name, year]) => `${n} ${name}${year}`);
const unit = fc.constantFrom('месяц', 'квартал', 'четверть', 'полугодие', 'год', 'неделю');
const stretch = fc.oneof(
  month,
  day,
  fc.constantFrom(
    'I квартал',
    '2 полугодие',
    '1 четверть',
    'конца мая',
    'учебного года',
    '2023 год',
    'лето',
    'I декада мая',
  ),
);
const clause = fc.oneof(
  stretch,
  fc
    .tuple(fc.constantFrom('до ', 'с ', 'после ', 'не позднее ', 'к ', 'по ', 'в течение ', 'срок: '), stretch)
    .map(([word, words]) => word + words),
  fc.tuple(month, fc.constantFrom(' – ', '-', ', ', ' и ', ' ', '\n'), month).map((words) => words.join('')),
  fc.tuple(fc.integer({ min: 0, max: 12 }), unit).map(([n, per]) => `${n} раз в ${per}`),
  fc.constantFrom(
    'ежемесячно',
    'ежеквартально, до 10 числа',
    'ежедневно',
    'каждый вторник',
    'постоянно',
    'по запросу',
    'по плану НМЦ',
    'срочно',
  ),
  fc.constantFrom(
    'до 25 числа месяца, следующего за отчетным кварталом',
    'в 10-дневный срок',
    'в течение 5 рабочих дней со дня получения',
    'в начале каждого месяца',
    'по итогам каждого квартала',
    'последний рабочий день месяца',
    'за 10 дней до 1 сентября',
    'при выявлении нарушений',
    'однократно',
    'в отопительный период',
    'в день поступления',
    '(по согласованию)',
  ),
);
const phrase = fc
  .array(clause, { minLength: 1, maxLength: 3 })
  .chain((clauses) => fc.constantFrom(', ', '; ', ' ', '\n', ' – ').map((joint) => clauses.join(joint)));
const damaged = fc
  .tuple(phrase, fc.nat(60), fc.string({ maxLength: 3 }))
  .map(([words, at, junk]) => words.slice(0, at) + junk + words.slice(at + 1));

function bothRead(words: string, where: DeadlineContext): DeadlineReading {
  return readDeadline(words, where);
}

describe('whatever the words', () => {
  it('a reading comes back and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(damaged, fc.string({ unit: 'binary', maxLength: 80 }), fc.string()),
        anyContext,
        (words, where) => {
          expect(Array.isArray(bothRead(words, where).schedules)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('each schedule is explained, and each step and warning has its sentence', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, damaged), anyContext, (words, where) => {
        // In the sentences it would look like a value that was not filled in.
        fc.pre(!words.includes('{{'));
        const { schedules, explanation, warnings } = readDeadline(words, where);
        const explained = new Set(explanation.map((step) => step.values.schedule));
        expect(schedules.map((_, index) => explained.has(index + 1))).toEqual(schedules.map(() => true));
        const sentences = [
          ...explainSteps(explanation, russian),
          ...warnings.flatMap((one) => Object.values(explainWarning(one, russian))),
        ];
        expect(sentences.filter((text) => /^(?:deadlines|warnings)\.|\{\{/.test(text))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('in English all is English but the words of the order, which stand in their quotes', () => {
    const english = textsIn('en');
    fc.assert(
      fc.property(phrase, anyContext, (words, where) => {
        const { explanation, warnings } = readDeadline(words, where);
        const sentences = [
          ...explainSteps(explanation, english),
          ...warnings.flatMap((one) => Object.values(explainWarning(one, english))),
        ];
        expect(sentences.filter((text) => /\p{Script=Cyrillic}/u.test(text.replace(/«[^»]*»/gu, '')))).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('occurrences stand in order and none ends before it starts', () => {
    fc.assert(
      fc.property(phrase, anyContext, (words, where) => {
        for (const { occurrences } of readDeadline(words, where).schedules) {
          expect(occurrences.filter((one) => one.start > one.due)).toEqual([]);
          expect(occurrences.map((one) => one.due)).toEqual(occurrences.map((one) => one.due).sort());
        }
      }),
      { numRuns: 800 },
    );
  });

  it('a repetition has dates, or a step of days, or says what it lacks', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, damaged), anyContext, (words, where) => {
        const repeated = readDeadline(words, where).schedules.filter(({ kind }) => kind === 'recurring');
        const empty = repeated.filter((one) => !one.every && !one.needs && !one.eventPeriod && !one.occurrences.length);
        expect(empty).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('a date outside the period is said, unless the words themselves put it after the period', () => {
    fc.assert(
      fc.property(phrase, anyContext, (words, where) => {
        const { periodStart, periodEnd } = where;
        if (periodStart === null || periodEnd === null || /следующего/.test(words)) return;
        const { schedules, warnings } = readDeadline(words, where);
        const outside = schedules
          .flatMap((one) => one.occurrences)
          .filter((one) => one.due > periodEnd || one.due < periodStart);
        expect(outside.length > 0 && !warnings.some((one) => one.code === 'due-outside-period')).toBe(false);
      }),
      { numRuns: 800 },
    );
  });

  it('what is not read keeps its words and gives no date', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, damaged), anyContext, (words, where) => {
        for (const one of readDeadline(words, where).schedules.filter(({ kind }) => kind === 'unparsed')) {
          expect(one.occurrences).toEqual([]);
          expect(words).toContain(one.text ?? 'нет слов');
        }
      }),
      { numRuns: 800 },
    );
  });

  it('«включительно» never brings a due date forward', () => {
    fc.assert(
      fc.property(stretch, anyContext, (words, where) => {
        const dueOf = (text: string) => readDeadline(text, where).schedules[0]?.occurrences.at(-1)?.due ?? null;
        const plain = dueOf(`до ${words}`);
        const including = dueOf(`до ${words} включительно`);
        if (plain !== null && including !== null) expect(including >= plain).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('the canonical wording is read as the schedules it was made from', () => {
    const meaning = ({ kind, occurrences, every, ...rest }: Schedule) => {
      const { runsTo, externalPlan, condition, offset, unit, direction, anchor } = rest;
      return { kind, occurrences, every, runsTo, externalPlan, condition, offset, unit, direction, anchor };
    };
    fc.assert(
      fc.property(phrase, anyContext, (words, where) => {
        const column = where.column === null ? null : 'Дата проведения';
        for (const schedule of readDeadline(words, where).schedules) {
          const canonical = renderSchedule(schedule);
          if (canonical === null) continue;
          const [again, more] = readDeadline(canonical, { ...where, column }).schedules;
          expect({ canonical, ...(again && meaning(again)), more }).toEqual({
            canonical,
            ...meaning(schedule),
            more: undefined,
          });
        }
      }),
      { numRuns: 800 },
    );
  });
});
