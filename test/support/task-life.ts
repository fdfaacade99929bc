import { TASK_POLICY, type TaskRelation, type TaskRule } from '@domain/access';
import { EXTENSION_LIMITS, TASK_FLOW, type TaskCommand, type TaskState } from '@domain/tasks';
import { russian } from '@domain/texts';

const STATES = Object.keys(TASK_FLOW) as TaskState[];
/** In which a task can be made; the others are reached. */
const FIRST: readonly TaskState[] = ['awaiting_schedule', 'scheduled', 'open'];

const RELATIONS: Readonly<Record<TaskRelation, string>> = {
  leads: 'ответственный',
  takes_part: 'любой участник',
  accepts: 'принимающий отчёт',
  checks: 'проверяющий отчёт первым',
  leads_above: 'ответственный за вышестоящую задачу, который её поручил',
  curates: 'куратор школы',
  gave_resolution: 'давший резолюцию',
  in_branch: 'своя ветвь',
  ordered_by_branch: 'координатор ветви, чей приказ',
};

const stateName = (state: TaskState): string => russian.say(`views.state.${state}`);
const commandName = (command: TaskCommand): string => russian.say(`views.command.${command}`);

/** The page docs/task-life.md: the table of transitions as a picture, and who gives which command. */
export function taskLifePage(): string {
  return `# Жизнь задачи

Страница составлена из таблицы переходов \`libs/domain/src/tasks/task-flow.ts\` и таблицы прав \`libs/domain/src/access/task-policy.ts\`; тест сверяет её с ними. Обновить: \`npm run docs:task-life\`.

\`\`\`mermaid
${diagram().join('\n')}
\`\`\`

«Просрочено» — не состояние: оно следует из срока и сегодняшнего дня.

| действие | из каких состояний | кто |
|---|---|---|
${rows().join('\n')}

Действует и тот, кто замещает названного, в дни замещения; в истории видно, за кого.
Ответственный может поручить задачу нижестоящим, целиком или по частям: она остаётся за ним, срок подзадачи не позже её срока, а если он прошёл – сегодняшнего дня, отчёт по подзадаче принимает поручивший. Отчёт и отказ по задаче возможны, когда обязательные подзадачи сняты с контроля, отменены или отклонены. Отмена, приостановка и возобновление задачи действуют и на её подзадачи, перенос срока сдвигает их на столько же (организация списка получает срок списка, а если её срок уже позже, сохраняет свой); возобновлённая задача стоит там, где её приостановили; принятие отчёта отменяет подзадачи, которые не были обязательны.
Отклонённую задачу координатор возвращает исполнителю с пояснением или передаёт другому ответственному: тому приходит письмо, напоминания считаются заново, ссылки из писем прежнему ответственному больше не действуют. Подзадача передаётся только подведомственным того, кто её поручил; поручение, данное по списку, остаётся в своей организации. С отклонённой резолюцией решает давший её: возвращает с пояснением, отменяет или передаёт другому в своей ветви.
Где приказ называет контролёра или организация назначила, кто первым проверяет отчёты подведомственных, отчёт сначала ждёт координатора ниже: согласует – отчёт уходит принимающему, вернёт – на доработку. Вернуть отчёт может каждый из двоих.
Задача, по которой организация должна свою дорожную карту, снимается с контроля, когда карта утверждена; без неё принимающий пишет, почему. Отмена требования отменяет такие задачи, если никто ещё не открыл карту.
Задача, данная группе организаций, стоит за их задачи: у каждой организации своя, и отчитывается она. Когда все они сняты с контроля или отменены, а новых в список не ожидается, Веха сама снимает с контроля и общую (отменяет, если отменены все); вернулась на контроль задача одной из организаций или в списке появилась новая – общая снова на контроле. Если из списка ушли все, общая остаётся на контроле для тех, кто в него войдёт. Принимать по общей задаче нечего: что требует вид мероприятия, доказывает каждая организация.
Переносов по просьбам — не больше ${EXTENSION_LIMITS.grantedAtMost} на задачу; последний день для просьбы — за ${EXTENSION_LIMITS.askWorkingDaysBefore} раб. дн. до срока; кто просил, тот не решает; решение ожидается в течение ${EXTENSION_LIMITS.decideWorkingDays} раб. дн., но не позже прежнего срока, если тот ещё впереди.
`;
}

function diagram(): string[] {
  const names = STATES.map((state) => `  state "${stateName(state)}" as ${state}`);
  const made = FIRST.map((state) => `  [*] --> ${state}`);
  const steps = STATES.flatMap((from) => {
    const byTarget = groupBy(Object.entries(TASK_FLOW[from]) as [TaskCommand, TaskState][], ([, to]) => to);
    return [...byTarget].map(
      ([to, ways]) => `  ${from} --> ${to}: ${ways.map(([command]) => commandName(command)).join(', ')}`,
    );
  });
  const last = STATES.filter((state) => Object.keys(TASK_FLOW[state]).length === 0);
  return ['stateDiagram-v2', ...names, ...made, ...steps, ...last.map((state) => `  ${state} --> [*]`)];
}

function rows(): string[] {
  const commands = [...new Set(STATES.flatMap((state) => Object.keys(TASK_FLOW[state]) as TaskCommand[]))];
  return commands.map((command) => {
    const from = STATES.filter((state) => command in TASK_FLOW[state]).map(stateName);
    const by = command === 'complete' ? 'сама Веха, по задачам организаций' : who(TASK_POLICY[command]);
    return `| ${commandName(command)} | ${from.join(', ')} | ${by} |`;
  });
}

function who(rules: readonly TaskRule[]): string {
  if (rules.length === 0) return 'сама Веха, по календарю';
  const names = rules.map(({ relation }) => RELATIONS[relation]).join(' или ');
  return rules.some(({ exceptOwnWork, relation }) => exceptOwnWork && relation !== 'leads_above')
    ? `${names}; не своей работы`
    : names;
}

function groupBy<Row, Key>(all: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of all) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
