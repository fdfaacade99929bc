import fc from 'fast-check';
import { mergeRows } from './merge-rows.js';
import { nextSteps, type ReviewStep, standingSteps } from './review-steps.js';
import type { RowWords } from './row-words.js';
import { proposeLines, splitRow } from './split-row.js';

const row = (words: Partial<RowWords>): RowWords => ({
  title: '',
  deadlineText: null,
  responsibleText: null,
  expectedResult: null,
  ...words,
});

describe('a row cut into several', () => {
  it('has as many parts as its title has lines; a cell with as many lines is dealt out, any other stands in each', () => {
    const words = row({
      title: 'Разработать план\n\n Утвердить план ',
      deadlineText: 'март\nапрель',
      responsibleText: 'МОУО',
      expectedResult: 'Приказ\nПисьмо\nСправка',
    });
    expect(splitRow(words)).toEqual([
      row({
        title: 'Разработать план',
        deadlineText: 'март',
        responsibleText: 'МОУО',
        expectedResult: 'Приказ\nПисьмо\nСправка',
      }),
      row({
        title: 'Утвердить план',
        deadlineText: 'апрель',
        responsibleText: 'МОУО',
        expectedResult: 'Приказ\nПисьмо\nСправка',
      }),
    ]);
  });

  it.each([
    ['Провести опрос; подготовить справку', 'Провести опрос\nподготовить справку'],
    ['Организовать: 1) семинар 2) вебинар', 'Организовать:\n1) семинар\n2) вебинар'],
    ['Создать группу. 2. Утвердить состав', 'Создать группу.\n2. Утвердить состав'],
    ['Провести совещание', 'Провести совещание'],
    ['Участие в 2 турах', 'Участие в 2 турах'],
  ])('%s is proposed as %j', (title, proposed) => {
    expect(proposeLines(title)).toBe(proposed);
  });
});

describe('rows made one', () => {
  it('go on with a sentence a page cut, and keep equal cells once', () => {
    expect(
      mergeRows([
        row({ title: 'Анализ результатов', deadlineText: 'июнь', responsibleText: 'МОУО\nОО' }),
        row({ title: 'оценочных процедур', deadlineText: 'июнь', responsibleText: 'ОО', expectedResult: 'Справка' }),
      ]),
    ).toEqual(
      row({
        title: 'Анализ результатов оценочных процедур',
        deadlineText: 'июнь',
        responsibleText: 'МОУО\nОО',
        expectedResult: 'Справка',
      }),
    );
  });

  it('part their duties by a semicolon and their terms by a line', () => {
    const merged = mergeRows([
      row({ title: 'Провести опрос.', deadlineText: 'март' }),
      row({ title: 'Подготовить справку', deadlineText: 'апрель' }),
    ]);
    expect(merged).toMatchObject({ title: 'Провести опрос; Подготовить справку', deadlineText: 'март\nапрель' });
  });

  it('lose no word, whatever the rows hold', () => {
    const words = fc.stringMatching(/^[а-я]{1,8}$/);
    fc.assert(
      fc.property(fc.array(fc.record({ title: words, term: words }), { minLength: 1, maxLength: 5 }), (rows) => {
        const merged = mergeRows(rows.map(({ title, term }) => row({ title, deadlineText: term })));
        for (const { title, term } of rows) {
          expect(merged.title).toContain(title);
          expect(merged.deadlineText).toContain(term);
        }
      }),
    );
  });
});

describe('what can be taken back', () => {
  const step = (id: number, kind: ReviewStep['kind'] = 'correct', of: number | null = null): ReviewStep => ({
    id: String(id),
    kind,
    of: of === null ? null : String(of),
  });

  it.each<[string, ReviewStep[], string | null, string | null]>([
    ['nothing before the first step', [], null, null],
    ['the last step', [step(1), step(2)], '2', null],
    ['the step before the one taken back', [step(1), step(2), step(3, 'undo', 2)], '1', '2'],
    ['a step done anew', [step(1), step(2, 'undo', 1), step(3, 'redo', 1)], '1', null],
    ['nothing anew once another step was made', [step(1), step(2, 'undo', 1), step(3)], '3', null],
    ['several steps in turn', [step(1), step(2), step(3, 'undo', 2), step(4, 'undo', 1)], null, '1'],
  ])('%s', (_what, history, undo, redo) => {
    expect(nextSteps(history)).toEqual({ undo, redo });
  });

  it('leaves the steps that stand: those not taken back, and those done anew', () => {
    const history = [step(1), step(2), step(3, 'undo', 2), step(4, 'undo', 1), step(5, 'redo', 1), step(6)];
    expect(standingSteps(history).map(({ id }) => id)).toEqual(['1', '6']);
  });

  it('is everything that was done: taking back until nothing is left ends at the beginning, doing anew at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 30 }), (acts) => {
        const history: ReviewStep[] = [];
        const add = (kind: ReviewStep['kind'], of: string | null): void => {
          history.push({ id: String(history.length + 1), kind, of });
        };
        for (const act of acts) {
          const { undo, redo } = nextSteps(history);
          if (act === 'do') add('correct', null);
          if (act === 'undo' && undo !== null) add('undo', undo);
          if (act === 'redo' && redo !== null) add('redo', redo);
        }
        const last = nextSteps(history).undo;
        let taken = 0;
        for (let { undo } = nextSteps(history); undo !== null; undo = nextSteps(history).undo) {
          add('undo', undo);
          taken += 1;
        }
        for (; taken > 0; taken -= 1) add('redo', nextSteps(history).redo);
        expect(nextSteps(history).undo).toBe(last);
      }),
    );
  });
});
