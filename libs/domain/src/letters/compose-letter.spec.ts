import { localDate } from '../calendar/index.js';
import { type Texts, textsIn } from '../texts/index.js';
import { addressRecipient } from './address-person.js';
import { composeLetter } from './compose-letter.js';
import type { LetterContent } from './letter-content.js';
import type { LetterInput, LetterTask } from './letter-input.js';

const [russian, english] = [textsIn('ru'), textsIn('en')];
const today = localDate('2023-09-27'); // Wednesday

/** A row of September whose end falls on a Saturday; its control date is Friday 29 September. */
function task(changes: Partial<LetterTask> = {}): LetterTask {
  return {
    id: 'task-1',
    number: '2.3',
    title: 'Проведение ежеквартальных совещаний с муниципальными координаторами и управленческими командами школ',
    order: { number: '01/545', date: localDate('2023-03-07') },
    occurrence: 3,
    occurrenceCount: 4,
    state: 'open',
    deadlineWords: 'Март, июнь, сентябрь, декабрь 2023 года',
    startDate: localDate('2023-09-01'),
    dueDate: localDate('2023-09-30'),
    controlDate: localDate('2023-09-29'),
    runsTo: null,
    externalPlan: null,
    createdOn: localDate('2023-03-07'),
    expectedResult: 'Письма о проведении совещаний, программы, рабочие материалы',
    lead: 'Институт развития образования',
    coExecutors: ['МОУО', 'школы-участники'],
    acceptor: 'Орлова В.Н.',
    reason: { rung: 'before-3', role: 'lead' },
    next: { rung: 'before-1', day: localDate('2023-09-28'), escalatesTo: null },
    links: { open: 'https://vekha.example/t/abc' },
    ...changes,
  };
}

function compose(
  tasks: readonly LetterTask[],
  changes: Partial<LetterInput> = {},
  texts: Texts = russian,
): LetterContent {
  const input = {
    recipient: { kind: 'person' as const, fullName: 'Синицына Ольга Андреевна' },
    office: 'Министерство образования области',
    today,
    tasks,
    allTasksLink: 'https://vekha.example/my',
    refuseLink: null,
    ...changes,
  };
  const letter = composeLetter(input, texts);
  if (!letter) throw new Error('A letter was expected');
  return letter;
}

const shown = (text: string | undefined) => text?.replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const message = (letter: LetterContent) => shown(letter.blocks[0]?.items[0]?.message);

function detail(letter: LetterContent, label: string): string | undefined {
  return shown(letter.blocks[0]?.items[0]?.details.find((one) => one.label === label)?.value);
}

describe('how a recipient is addressed', () => {
  it.each([
    ['Синицына Ольга Андреевна', 'Кому: Синицыной Ольге Андреевне', 'Уважаемая Ольга Андреевна!'],
    ['Гоголь Любовь Павловна', 'Кому: Гоголь Любови Павловне', 'Уважаемая Любовь Павловна!'],
    ['Белых Лев Львович', 'Кому: Белых Льву Львовичу', 'Уважаемый Лев Львович!'],
    ['Синицына О.А.', 'Кому: Синицына О.А.', 'Здравствуйте!'],
    ['Ким Саша', 'Кому: Ким Саша', 'Здравствуйте!'],
    ['О.А. Синицына', 'Кому: О.А. Синицына', 'Здравствуйте!'],
  ])('%s', (fullName, addressee, greeting) => {
    const address = addressRecipient({ kind: 'person', fullName }, russian);
    expect([address.addressee, shown(address.greeting)]).toEqual([addressee, greeting]);
  });

  it('an office has no name', () => {
    expect(addressRecipient({ kind: 'office', organisation: 'Управление образования' }, russian)).toEqual({
      addressee: 'Кому: Управление образования',
      greeting: 'Уважаемые коллеги!',
    });
  });
});

describe('a letter about one task', () => {
  const letter = compose([task()]);

  it('says in its subject when what is due, in the words of the row', () => {
    expect(shown(letter.subject)).toBe(
      'Срок 29 сентября: п. 2.3 – Проведение ежеквартальных совещаний с муниципальными…',
    );
    expect(letter.blocks[0]?.items[0]?.heading).toContain('и управленческими командами школ');
  });

  it('shows the biography of the date: words of the order, reading, shift', () => {
    expect(detail(letter, 'Срок')).toBe('30 сентября 2023 г., сб → 29 сентября, пт');
    expect(detail(letter, 'Откуда срок')).toBe(
      'в приказе «Март, июнь, сентябрь, декабрь 2023 года» → прочитано как 1–30 сентября 2023 г. → ' +
        '30 сентября – нерабочий день, поэтому 29 сентября',
    );
  });

  it('names the result, who else is in it, who accepts and which of the four times it is', () => {
    expect(detail(letter, 'Ожидаемый результат')).toBe('Письма о проведении совещаний, программы, рабочие материалы');
    expect(detail(letter, 'Соисполнители')).toBe('МОУО, школы-участники');
    expect(detail(letter, 'Отчёт принимает')).toBe('Орлова В.Н.');
    expect(detail(letter, 'Который раз')).toBe('3 из 4');
  });

  it('says why it came and what comes next', () => {
    expect(shown(letter.blocks[0]?.items[0]?.why.value)).toBe(
      'ответственный исполнитель; напоминание за 3 рабочих дня до срока',
    );
    expect(detail(letter, 'Дальше')).toBe('28 сентября – напоминание за 1 рабочий день до срока');
  });

  it('has no block heading and one button to the task', () => {
    expect(letter.blocks.map((block) => block.heading)).toEqual([null]);
    expect(letter.buttons).toEqual([{ label: 'Открыть и отчитаться', href: 'https://vekha.example/t/abc' }]);
    expect(shown(letter.intro)).toBe('Основание: приказ от 7 марта 2023 г. № 01/545.');
  });
});

describe('what the letter says now', () => {
  it.each<[string, Partial<LetterTask>, string]>([
    ['two days ahead', {}, 'До срока 2 дня: 29 сентября 2023 г.'],
    [
      'due today',
      { controlDate: today, reason: { rung: 'due', role: 'lead' } },
      'Срок сегодня, 27 сентября 2023 г. Представьте отчёт об исполнении.',
    ],
    [
      'late by five days',
      { controlDate: localDate('2023-09-22'), reason: { rung: 'overdue-3', role: 'lead' } },
      'Срок прошёл 22 сентября 2023 г., просрочка 5 дней. Представьте отчёт об исполнении.',
    ],
    [
      'late, to a co-executor',
      { controlDate: localDate('2023-09-26'), reason: { rung: 'overdue-1', role: 'executor-1' } },
      'Срок прошёл 26 сентября 2023 г., просрочка 1 день. Отчёт представляет ответственный: Институт развития образования.',
    ],
    [
      'late, to the controller: who has not done it and since when',
      { controlDate: localDate('2023-09-20'), reason: { rung: 'overdue-5', role: 'controller' } },
      'Нет отчёта: Институт развития образования. Срок был 20 сентября 2023 г., просрочка 7 дней.',
    ],
    [
      'returned and late, to the coordinator',
      { controlDate: localDate('2023-09-25'), state: 'returned', reason: { rung: 'overdue-1', role: 'coordinator' } },
      'Отчёт возвращён, нового нет: Институт развития образования. Срок был 25 сентября 2023 г., просрочка 2 дня.',
    ],
    [
      'given out',
      { reason: { rung: 'assigned', role: 'lead' } },
      'Вам направлено поручение со сроком 29 сентября 2023 г.',
    ],
    [
      'given out after its date',
      { controlDate: localDate('2023-09-01'), reason: { rung: 'assigned', role: 'lead' } },
      'Вам направлено поручение. Его срок уже прошёл: 1 сентября 2023 г.',
    ],
    [
      'given out without a date',
      { dueDate: null, controlDate: null, runsTo: localDate('2023-12-31'), reason: { rung: 'assigned', role: 'lead' } },
      'Вам направлено поручение, которое действует до 31 декабря 2023 г.',
    ],
    [
      'waiting for another plan',
      {
        dueDate: null,
        controlDate: null,
        externalPlan: 'план мероприятий',
        reason: { rung: 'awaiting-schedule-2', role: 'lead' },
      },
      'Срок задаёт другой документ: «план мероприятий». Пришлите его даты, чтобы поручение получило срок.',
    ],
    [
      'waiting for another plan, to the coordinator',
      { dueDate: null, controlDate: null, reason: { rung: 'awaiting-schedule-3', role: 'coordinator' } },
      'Нет графика: Институт развития образования. Запрошен 7 марта 2023 г., поручение остаётся без срока.',
    ],
    [
      'due before the order was signed',
      {
        dueDate: localDate('2023-02-28'),
        controlDate: localDate('2023-02-28'),
        reason: { rung: 'retrospective', role: 'lead' },
      },
      'Срок по приказу, 28 февраля 2023 г., прошёл до подписания приказа (7 марта 2023 г.). Исполнено ли мероприятие? ' +
        'Ответьте отчётом или назовите новый срок.',
    ],
    [
      'half of a long row gone',
      { reason: { rung: 'half-term', role: 'lead' } },
      'Прошла половина срока. Сообщите, что сделано: двух-трёх фраз и ссылки достаточно.',
    ],
    [
      'a month of a long row gone',
      { reason: { rung: 'interim-2023-09', role: 'lead' } },
      'Сообщите, что сделано к этому дню: двух-трёх фраз и ссылки достаточно.',
    ],
  ])('%s', (_name, changes, expected) => {
    expect(message(compose([task(changes)]))).toBe(expected);
  });

  it('is marked late only where a date has passed', () => {
    const late = compose([task({ controlDate: localDate('2023-09-20'), reason: { rung: 'overdue-3', role: 'lead' } })]);
    expect(late.blocks[0]?.items[0]?.isLate).toBe(true);
    expect(compose([task()]).blocks[0]?.items[0]?.isLate).toBe(false);
  });
});

describe('letters about a report', () => {
  const report = {
    author: 'Синицына О.А.',
    submittedOn: localDate('2023-09-26'),
    text: 'Совещание проведено 25 сентября, письмо № 112.',
    returnReason: 'нет реквизитов письма.',
  };

  it('ask the acceptor to decide, with the text of the report and both ways', () => {
    const letter = compose([
      task({
        state: 'submitted',
        reason: { rung: 'report-submitted', role: 'acceptor' },
        links: { open: 'https://vekha.example/t/1', decide: 'https://vekha.example/d/1' },
        report,
      }),
    ]);
    expect(shown(letter.subject)).toMatch(/^Отчёт ждёт вашего решения: п. 2.3 – /u);
    expect(message(letter)).toBe(
      'Представлен отчёт: Синицына О.А., 26 сентября 2023 г. Примите его или верните с причиной.',
    );
    expect(detail(letter, 'Текст отчёта')).toBe('Совещание проведено 25 сентября, письмо № 112.');
    expect(letter.buttons).toEqual([
      { label: 'Принять или вернуть отчёт', href: 'https://vekha.example/d/1' },
      { label: 'Открыть поручение', href: 'https://vekha.example/t/1' },
    ]);
  });

  it('tell the lead why a report came back', () => {
    const letter = compose([task({ state: 'returned', reason: { rung: 'report-returned', role: 'lead' }, report })]);
    expect(message(letter)).toBe('Отчёт возвращён на доработку. Причина: нет реквизитов письма.');
    expect(letter.buttons.map((button) => button.label)).toEqual(['Открыть и отчитаться']);
  });

  it('tell the lead that the task is off control', () => {
    const letter = compose([
      task({ state: 'closed', reason: { rung: 'report-accepted', role: 'lead' }, next: null, report }),
    ]);
    expect(shown(letter.subject)).toMatch(/^Отчёт принят, снято с контроля: п. 2.3 – /u);
    expect(message(letter)).toBe('Отчёт принят, поручение снято с контроля. Напоминаний о нём больше не будет.');
  });

  it('cannot be written without the report', () => {
    expect(() => compose([task({ reason: { rung: 'report-accepted', role: 'lead' } })])).toThrow(/needs the report/u);
  });
});

describe('letters about a refusal', () => {
  const decision = { author: 'Синицына О.А.', decidedOn: localDate('2023-09-26'), reason: 'это дело института.' };

  it('ask the coordinator to decide, with the reason', () => {
    const reason = { rung: 'task-declined', role: 'coordinator' } as const;
    const letter = compose([task({ state: 'declined', reason, next: null, decision })]);
    expect(shown(letter.subject)).toMatch(/^Поручение отклонено: п. 2.3 – /u);
    expect(message(letter)).toBe(
      'Поручение отклонено как направленное не по принадлежности: Синицына О.А., 26 сентября 2023 г. Причина: это дело института.',
    );
    expect(letter.buttons.map((button) => button.label)).toEqual(['Открыть поручение']);
  });

  it('tell the lead why the task stays with him', () => {
    const reason = { rung: 'task-reassigned', role: 'lead' } as const;
    const letter = compose([task({ reason, decision: { ...decision, reason: 'так решил совет.' } })]);
    expect(shown(letter.subject)).toMatch(/^Поручение возвращено вам: п. 2.3 – /u);
    expect(message(letter)).toBe(
      'Поручение остаётся за вами: Синицына О.А., 26 сентября 2023 г. Пояснение: так решил совет.',
    );
    expect(letter.buttons.map((button) => button.label)).toEqual(['Открыть и отчитаться']);
  });

  it('say by which act a task was given after its order was issued', () => {
    const joined = { ...decision, reason: 'Организация вошла в список «ШНОР». Приказ министерства № 41' };
    const letter = compose([task({ decision: joined, reason: { rung: 'assigned', role: 'lead' } })]);
    expect(detail(letter, 'Пояснение')).toBe(joined.reason);
  });

  it('say who handed a task on, what he wants, and that the date is his', () => {
    const giver = { name: 'Ромашкина Д.С.', note: 'Нужна таблица по школам' };
    const letter = compose([task({ giver, reason: { rung: 'assigned', role: 'lead' } })]);
    expect(detail(letter, 'Кто поручил')).toBe('Ромашкина Д.С.');
    expect(detail(letter, 'Пояснение')).toBe('Нужна таблица по школам');
    expect(detail(letter, 'Откуда срок')).toContain('→ срок назначен при поручении: Ромашкина Д.С. →');
    const declined = compose([task({ giver, decision, reason: { rung: 'task-declined', role: 'coordinator' } })]);
    expect(shown(declined.blocks[0]?.items[0]?.why.value)).toMatch(/^давший поручение;/u);
  });

  const asked = {
    author: 'Орлов П.П.',
    decidedOn: localDate('2023-09-26'),
    reason: 'ремонт зала',
    newDate: localDate('2023-10-13'),
  };

  it('put a request for a later date before whoever decides about it', () => {
    const reason = { rung: 'extension-asked-2', role: 'acceptor' } as const;
    const links = { open: 'https://vekha.example/link/a', decide: 'https://vekha.example/link/a' };
    const expectedBy = localDate('2023-09-29');
    const letter = compose([task({ reason, decision: { ...asked, expectedBy }, links })]);
    expect(shown(letter.subject)).toMatch(/^Просят перенести срок: п. 2.3 – /u);
    expect(message(letter)).toBe(
      'Просят перенести срок на 13 октября 2023 г.: Орлов П.П., 26 сентября 2023 г. Причина: ремонт зала Решение ожидается не позднее 29 сентября 2023 г.; до него действует прежний срок.',
    );
    expect(letter.buttons.map((button) => button.label)).toEqual(['Решить о переносе срока', 'Открыть поручение']);
  });

  it('tell the lead of his new date, and that it stays where it was refused', () => {
    const granted = compose([
      task({
        reason: { rung: 'extension-granted', role: 'lead' },
        decision: { ...asked, author: 'Лугова В.А.', reason: '' },
        startDate: localDate('2023-09-01'),
        movedFrom: localDate('2023-09-30'),
        dueDate: localDate('2023-10-13'),
        controlDate: localDate('2023-10-13'),
      }),
    ]);
    expect(shown(granted.subject)).toMatch(/^Срок перенесён на 13 октября: п. 2.3 – /u);
    expect(message(granted)).toBe('Новый срок – 13 октября 2023 г. Решение: Лугова В.А., 26 сентября 2023 г.');
    const biography = granted.blocks[0]?.items[0]?.details.find(({ label }) => label === 'Откуда срок')?.value;
    expect(shown(biography ?? '')).toMatch(/прочитано как 1–30 сентября 2023 г\. → перенесено на 13 октября$/u);
    const again = compose([
      task({
        reason: { rung: 'extension-granted', role: 'lead' },
        decision: { ...asked, author: 'Лугова В.А.', reason: '' },
        movedFrom: localDate('2023-09-30'),
        movedTo: [localDate('2023-10-06'), localDate('2023-10-13')],
        dueDate: localDate('2023-10-13'),
        controlDate: localDate('2023-10-13'),
      }),
    ]);
    const moves = again.blocks[0]?.items[0]?.details.find(({ label }) => label === 'Откуда срок')?.value;
    expect(shown(moves ?? '')).toMatch(/ → перенесено на 6 октября → перенесено на 13 октября$/u);
    const refused = compose([task({ reason: { rung: 'extension-refused-2', role: 'lead' }, decision: asked })]);
    expect(message(refused)).toBe('Срок остаётся прежним. Отказ: Орлов П.П., 26 сентября 2023 г. Причина: ремонт зала');
  });

  it.each([
    ['task-suspended', 'suspended', /^Исполнение приостановлено, напоминаний не будет: /u, 'Открыть поручение'],
    ['task-cancelled', 'cancelled', /^Поручение отменено, отчёт не нужен: /u, 'Открыть поручение'],
    ['task-resumed', 'open', /^Исполнение возобновлено: /u, 'Открыть и отчитаться'],
    ['task-reopened', 'open', /^Поручение возвращено на контроль, нужен новый отчёт: /u, 'Открыть и отчитаться'],
    ['task-needs-done-2', 'open', /^Получен результат, которого ждало поручение: /u, 'Открыть и отчитаться'],
    ['task-needs-cancelled-1', 'open', /^Ждать больше нечего: поручение по строке /u, 'Открыть и отчитаться'],
    ['task-needs-done-1', 'awaiting_schedule', /^Получен результат/u, 'Открыть и указать даты'],
  ] as const)('tell the lead that of his task: %s', (rung, state, words, button) => {
    const letter = compose([task({ state, reason: { rung, role: 'lead' }, next: null, decision })]);
    expect(message(letter)).toMatch(words);
    expect(letter.buttons.map(({ label }) => label)).toEqual([button]);
  });

  it('cannot be written without the decision', () => {
    const reason = { rung: 'task-declined', role: 'coordinator' } as const;
    expect(() => compose([task({ reason })])).toThrow(/needs the decision/u);
  });
});

describe('a digest', () => {
  const late = { controlDate: localDate('2023-09-22'), reason: { rung: 'overdue-3', role: 'lead' } } as const;
  const letter = compose([
    task({ id: 'week', number: '2.10' }),
    task({
      id: 'new',
      number: '3.1',
      reason: { rung: 'assigned', role: 'executor-1' },
      controlDate: localDate('2023-11-30'),
    }),
    task({ id: 'late-2', number: '5.3', ...late }),
    task({ id: 'late-1', number: '5.2', ...late }),
    task({ id: 'today', number: '1.1', controlDate: today, reason: { rung: 'due', role: 'lead' } }),
    task({
      id: 'ahead',
      number: '4.1',
      controlDate: localDate('2023-10-11'),
      reason: { rung: 'before-10', role: 'lead' },
    }),
    task({
      id: 'waiting',
      number: '2.5',
      controlDate: null,
      dueDate: null,
      reason: { rung: 'awaiting-schedule-1', role: 'lead' },
    }),
  ]);

  it('counts in its subject what is in it, and only that', () => {
    expect(shown(letter.subject)).toBe(
      'Поручения на 27 сентября: просрочено 2, сегодня 1, на этой неделе 1, 1 новое, 1 ждёт графика, впереди 1',
    );
  });

  it('stands in blocks, what is late first, rows of one day in the order of their numbers', () => {
    const shape = letter.blocks.map(({ heading, items }) => [shown(heading ?? ''), items.map((item) => item.taskId)]);
    expect(shape).toEqual([
      ['Просрочено – 2', ['late-1', 'late-2']],
      ['Срок сегодня – 1', ['today']],
      ['На этой неделе – 1', ['week']],
      ['Новые поручения – 1', ['new']],
      ['Ждёт графика – 1', ['waiting']],
      ['Впереди – 1', ['ahead']],
    ]);
  });

  it('gives every task its own link and the letter one button', () => {
    const links = letter.blocks.flatMap(({ items }) => items.map((item) => item.link?.label));
    expect(links).toEqual([
      'Открыть и отчитаться',
      'Открыть и отчитаться',
      'Открыть и отчитаться',
      'Открыть и отчитаться',
      'Открыть поручение',
      'Открыть и указать даты',
      'Открыть и отчитаться',
    ]);
    expect(letter.buttons).toEqual([{ label: 'Все мои поручения', href: 'https://vekha.example/my' }]);
  });

  it('tells a task once, for its weightiest reason', () => {
    const twice = compose([
      task({ reason: { rung: 'assigned', role: 'lead' } }),
      task({ ...late }),
      task({ id: 'other', reason: { rung: 'assigned', role: 'lead' } }),
    ]);
    expect(twice.taskIds).toEqual(['task-1', 'other']);
    expect(twice.blocks.map((block) => block.id)).toEqual(['overdue', 'new']);
  });

  it('names the order once where all tasks share it, and in each task where they do not', () => {
    expect(shown(letter.intro)).toMatch(/Основание: приказ от 7 марта 2023 г. № 01\/545\.$/u);
    const two = compose([task(), task({ id: 'other', order: { number: '12', date: null } })]);
    expect(shown(two.intro)).not.toContain('Основание');
    expect(
      two.blocks[0]?.items.map((item) => shown(item.details.find((one) => one.label === 'Основание')?.value)),
    ).toEqual(['приказ от 7 марта 2023 г. № 01/545', 'приказ № 12']);
  });
});

describe('a letter that opens the day', () => {
  const open = (id: string, changes: Partial<LetterTask> = {}) =>
    task({ id, reason: { rung: 'still-open', role: 'lead' }, next: null, ...changes });
  const due = task({ id: 'today', controlDate: today, reason: { rung: 'due', role: 'lead' } });

  it('counts what is late, due today and this week, with a nought where there is none', () => {
    const rest = { tasks: [open('a'), open('b')], untold: { week: 1 } };
    const letter = compose([due], { rest });
    expect(shown(letter.subject)).toBe('Поручения на 27 сентября: просрочено 0, сегодня 1, на этой неделе 3');
    expect(shown(letter.blocks[1]?.heading ?? '')).toBe('На этой неделе – 3');
    expect(shown(letter.footer[0])).toBe('Ещё 1 поручение не поместилось: оно в списке ваших задач.');
  });

  it('says no noughts to who has nothing of the day', () => {
    const slip = { controlDate: localDate('2023-09-22'), reason: { rung: 'overdue-5', role: 'controller' } } as const;
    const letter = compose([task(slip), task({ ...slip, id: 'other' })], { rest: { tasks: [], untold: {} } });
    expect(shown(letter.subject)).toBe('Поручения на 27 сентября: 2 не исполнено в срок');
  });

  it('tells its own in full and what stands beside in brief', () => {
    const letter = compose([due], { rest: { tasks: [open('a')], untold: {} } });
    const labels = letter.blocks.map(({ items }) => items[0]?.details.map(({ label }) => label));
    expect(labels[0]).toContain('Ожидаемый результат');
    expect(labels[1]).toEqual(['Срок', 'Откуда срок', 'Который раз']);
    expect(shown(letter.blocks[1]?.items[0]?.why.value)).toBe('ответственный исполнитель; поручение ещё не исполнено');
  });

  it('tells what it is about before it tells what is more pressing and stands beside', () => {
    const late = Array.from({ length: 30 }, (_, index) =>
      open(`late-${index}`, { controlDate: localDate('2023-09-22') }),
    );
    const letter = compose([task({ id: 'own' })], { rest: { tasks: late, untold: {} } });
    const told = letter.blocks.map(({ id, items }) => [id, items.length]);
    expect(told).toEqual([
      ['overdue', 19],
      ['week', 1],
    ]);
  });

  it('is not written about the rest alone', () => {
    expect(() => compose([], { rest: { tasks: [open('a')], untold: {} } })).toThrow('A letter was expected');
  });
});

it('writes nothing when there is nothing to write', () => {
  const input = {
    recipient: { kind: 'office', organisation: 'Школа' },
    office: '',
    today,
    allTasksLink: null,
    refuseLink: null,
  } as const;
  expect(composeLetter({ ...input, tasks: [] }, russian)).toBeNull();
});

describe('a digest of many tasks', () => {
  const many = (count: number) => Array.from({ length: count }, (_, index) => task({ id: `task-${index}` }));
  const labels = (letter: LetterContent) => letter.blocks[0]?.items[0]?.details.map(({ label }) => label);

  it('tells seven in full', () => {
    expect(labels(compose(many(7)))).toEqual(
      expect.arrayContaining(['Срок', 'Ожидаемый результат', 'Отчёт принимает']),
    );
  });

  it('tells eight by their dates alone, each with its link, and says where the rest stands', () => {
    const letter = compose(many(8));
    expect(labels(letter)).toEqual(['Срок', 'Откуда срок', 'Который раз']);
    expect(letter.blocks[0]?.items.every(({ link }) => link !== null)).toBe(true);
    expect(shown(letter.footer[0])).toContain('ожидаемый результат и участники – по ссылке');
  });

  it('tells twenty and counts the rest, so that a supervisor of hundreds gets a letter and not a book', () => {
    const letter = compose(many(53));
    expect(letter.blocks.flatMap(({ items }) => items)).toHaveLength(20);
    expect(shown(letter.blocks[0]?.heading ?? '')).toContain('53');
    expect(shown(letter.footer[0])).toBe('Ещё 33 поручения не поместились: они в списке ваших задач.'); // 53 − 20
    expect(letter.taskIds).toHaveLength(53);
  });
});

describe('a letter to who reads English', () => {
  const late = { controlDate: localDate('2023-09-22'), reason: { rung: 'overdue-3', role: 'lead' } } as const;
  const text = (letter: LetterContent) =>
    [letter.subject, letter.addressee, letter.greeting, letter.intro, ...letter.footer]
      .concat(
        letter.blocks.flatMap(({ items }) => items.flatMap(({ message: now, why }) => [now, why.label, why.value])),
      )
      .join(' ');

  it('tells one task in English and leaves the words of the order as they are', () => {
    const letter = compose([task()], {}, english);
    expect(letter.language).toBe('en');
    expect(shown(letter.subject)).toBe(
      'Due 29 September: item 2.3 – Проведение ежеквартальных совещаний с муниципальными…',
    );
    expect(shown(letter.greeting)).toBe('Dear Ольга Андреевна,');
    expect(letter.addressee).toBe('To: Синицына Ольга Андреевна');
    expect(shown(letter.intro)).toBe('Basis: order No. 01/545 of 7 March 2023.');
    expect(message(letter)).toBe('2 days left until the due date: 29 September 2023.');
    expect(detail(letter, 'Due date')).toBe('30 September 2023, Sat → 29 September, Fri');
    expect(detail(letter, 'Where the date comes from')).toBe(
      'in the order «Март, июнь, сентябрь, декабрь 2023 года» → read as 1–30 September 2023 → ' +
        '30 September is a day off, so the control date is 29 September',
    );
    expect(letter.buttons.map(({ label }) => label)).toEqual(['Open and report']);
  });

  it('tells a digest in English', () => {
    const letter = compose([task({ id: 'a' }), task({ id: 'b', ...late })], {}, english);
    expect(shown(letter.subject)).toBe('Tasks on 27 September: 1 overdue, 1 due this week');
    expect(shown(letter.blocks[0]?.items[0]?.message)).toBe(
      'It was due 22 September 2023 and is 5 days late. Please submit the execution report.',
    );
  });

  it.each<[string, Partial<LetterTask>]>([
    ['given out', { reason: { rung: 'assigned', role: 'executor-1' } }],
    [
      'waiting for a schedule',
      { dueDate: null, controlDate: null, reason: { rung: 'awaiting-schedule-2', role: 'lead' } },
    ],
    ['half of the term gone', { reason: { rung: 'half-term', role: 'lead' } }],
    ['not done, to the controller', { ...late, reason: { rung: 'overdue-5', role: 'controller' } }],
  ])('has no Russian word of its own: %s', (_what, changes) => {
    const names = /Синицына|Ольга|Андреевна|Институт развития образования|Министерство образования области/gu;
    const letter = compose([task({ title: 'Title', ...changes })], {}, english);
    expect(text(letter).replace(names, '')).not.toMatch(/[а-яё]/iu);
  });
});
