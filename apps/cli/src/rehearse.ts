import { parseArgs } from 'node:util';
import { type LocalDate, localDate, productionCalendar } from '@domain/calendar';
import { type Rehearsal, type RehearsalAssumption, type RehearsalTask, rehearse } from '@domain/reminders';
import { formatMonth, formatRange, formatShortDate, formatWeekday, type Texts } from '@domain/texts';
import { loadConfig } from '@platform/config';
import { confirmedTasksForRehearsal, createDataSource } from '@storage';
import { rulesOf, rulesOfOrders } from '@workflow';
import { type Command, type Terminal, writeLine } from './command.js';
import { withPreparedDatabase } from './database/with-database.js';
import { textTable } from './text-table.js';

/** Where the confirmed tasks come from. Reading them is all a rehearsal does with the database. */
export interface RehearsalSource {
  /** Tasks of confirmed orders; of one order where its id or number is given. Cancelled tasks are left out. */
  confirmedTasks(order: string | null): Promise<readonly RehearsalTask[]>;
}

/** `vekha rehearse` on the database of this installation. */
export const rehearseHere: Command = (argv, terminal) => rehearseCommand(argv, terminal, { confirmedTasks });

function confirmedTasks(order: string | null): Promise<readonly RehearsalTask[]> {
  return withPreparedDatabase(loadConfig(), 'rehearse', async (databaseUrl) => {
    const source = await createDataSource(databaseUrl, { poolSize: 1, applicationName: 'vekha rehearse' }).initialize();
    try {
      const tasks = await confirmedTasksForRehearsal(source.manager, order);
      const rules = await rulesOfOrders(
        source.manager,
        tasks.map(({ orderId }) => orderId),
      );
      return tasks.map((task) => {
        const { working, policyFor } = rulesOf(rules, task);
        return { ...task, working, policy: policyFor(task.scheduleKind) };
      });
    } finally {
      await source.destroy();
    }
  });
}

/** A wrong call of the command (sysexits.h). */
const EXIT_USAGE = 64;

interface RehearsalCall {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly order: string | null;
  readonly assume: RehearsalAssumption;
  readonly json: boolean;
}

/** `vekha rehearse`: the confirmed roadmap on a simulated clock. Prints the year and writes nothing. Answers the exit code. */
export async function rehearseCommand(
  argv: readonly string[],
  { stdout, stderr, texts }: Pick<Terminal, 'stdout' | 'stderr' | 'texts'>,
  source: RehearsalSource,
): Promise<number> {
  const call = readCall(argv, texts);
  if (typeof call === 'string') {
    writeLine(stderr, texts.say('rehearsal.usage', { problem: call }));
    return EXIT_USAGE;
  }
  const tasks = await source.confirmedTasks(call.order);
  const rehearsal = rehearse({ ...call, tasks, working: productionCalendar() });
  if (call.json) writeLine(stdout, JSON.stringify({ assume: call.assume, ...rehearsal }, null, 2));
  else if (tasks.length === 0) writeLine(stdout, texts.say('rehearsal.no_tasks'));
  else writeLine(stdout, printRehearsal(rehearsal, call.assume, texts));
  return 0;
}

/** The call, or what is wrong with it, in words. */
function readCall(argv: readonly string[], texts: Texts): RehearsalCall | string {
  const { values, tokens } = parseArgs({
    args: [...argv],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      order: { type: 'string' },
      'nobody-reports': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    // Unknown options come back as tokens, so that they can be named in words.
    strict: false,
    tokens: true,
  });
  const known = ['from', 'to', 'order', 'nobody-reports', 'json'];
  for (const token of tokens) {
    if (token.kind === 'positional') return texts.say('rehearsal.problem.unknown_option', { option: token.value });
    if (token.kind === 'option' && !known.includes(token.name)) {
      return texts.say('rehearsal.problem.unknown_option', { option: token.rawName });
    }
  }
  const from = readDate('--from', values.from, texts);
  if ('problem' in from) return from.problem;
  const to = readDate('--to', values.to, texts);
  if ('problem' in to) return to.problem;
  if (to.date < from.date) return texts.say('rehearsal.problem.backwards');
  if (values.order !== undefined && typeof values.order !== 'string') {
    return texts.say('rehearsal.problem.missing', { option: '--order' });
  }
  return {
    from: from.date,
    to: to.date,
    order: values.order ?? null,
    assume: values['nobody-reports'] ? 'nobody_reports' : 'on_time',
    json: values.json === true,
  };
}

function readDate(
  option: string,
  value: unknown,
  texts: Texts,
): { readonly date: LocalDate } | { readonly problem: string } {
  if (typeof value !== 'string') return { problem: texts.say('rehearsal.problem.missing', { option }) };
  try {
    return { date: localDate(value) };
  } catch {
    return { problem: texts.say('rehearsal.problem.not_a_date', { option, value }) };
  }
}

function printRehearsal(rehearsal: Rehearsal, assume: RehearsalAssumption, texts: Texts): string {
  const { from, to } = rehearsal;
  return [
    texts.say('rehearsal.title', { range: formatRange(from, to, texts) }),
    texts.say(`rehearsal.assumption.${assume}`),
    section('months', printMonths(rehearsal, texts), texts),
    section('recipients', printRecipients(rehearsal, texts), texts),
    section('busiest_days', printBusiestDays(rehearsal, texts), texts),
    section('pile_ups', printPileUps(rehearsal, texts), texts),
    section('quarters_without_meeting', rehearsal.quartersWithoutMeeting.join(', ') || null, texts),
    section('without_owner', printRows(rehearsal.withoutOwner, texts), texts),
    section(
      'without_date',
      printRows(
        rehearsal.withoutDate.map((row) => ({ ...row, why: texts.say(`rehearsal.kind.${row.scheduleKind}`) })),
        texts,
      ),
      texts,
    ),
  ].join('\n\n');
}

function section(name: string, table: string | null, texts: Texts): string {
  return `${texts.say(`rehearsal.${name}`)}\n\n${table ?? texts.say('rehearsal.none')}`;
}

function column(name: string, texts: Texts): string {
  return texts.say(`rehearsal.column.${name}`);
}

function printMonths({ months }: Rehearsal, texts: Texts): string {
  const rows = months.map(({ month, letters, tasksDue }) => [
    formatMonth(localDate(`${month}-01`), texts),
    String(letters),
    String(tasksDue),
  ]);
  const total = (count: (month: Rehearsal['months'][number]) => number) =>
    String(months.reduce((sum, month) => sum + count(month), 0));
  rows.push([texts.say('rehearsal.total'), total(({ letters }) => letters), total(({ tasksDue }) => tasksDue)]);
  return textTable(
    [
      { heading: column('month', texts) },
      { heading: column('letters', texts), isFigure: true },
      { heading: column('due', texts), isFigure: true },
    ],
    rows,
  );
}

function printRecipients({ recipients }: Rehearsal, texts: Texts): string | null {
  if (recipients.length === 0) return null;
  return textTable(
    [{ heading: column('letters', texts), isFigure: true }, { heading: column('recipient', texts) }],
    recipients.map(({ name, letters }) => [String(letters), name]),
  );
}

const BUSIEST_DAYS = 10;

function printBusiestDays({ days }: Rehearsal, texts: Texts): string | null {
  if (days.length === 0) return null;
  return textTable(
    [{ heading: column('day', texts) }, { heading: column('letters', texts), isFigure: true }],
    days
      .toSorted((one, other) => other.letters - one.letters)
      .slice(0, BUSIEST_DAYS)
      .map(({ date, letters }) => [dayOf(date, texts), String(letters)]),
  );
}

function dayOf(date: LocalDate, texts: Texts): string {
  return `${formatShortDate(date, texts)}, ${formatWeekday(date, texts)}`;
}

function printPileUps({ pileUps }: Rehearsal, texts: Texts): string | null {
  if (pileUps.length === 0) return null;
  return textTable(
    [
      { heading: column('day', texts) },
      { heading: column('tasks', texts), isFigure: true },
      { heading: column('people', texts), isFigure: true },
      { heading: column('move_to', texts) },
    ],
    pileUps.map(({ date, tasks, people, moveTo }) => [
      dayOf(date, texts),
      String(tasks),
      String(people),
      moveTo.map((relief) => `${formatShortDate(relief.date, texts)}: ${relief.tasks}`).join('; '),
    ]),
  );
}

const TITLE_CHARACTERS = 70;

function printRows(
  rows: readonly { order: string; number: string; title: string; why?: string }[],
  texts: Texts,
): string | null {
  if (rows.length === 0) return null;
  const hasWhy = rows.some(({ why }) => why !== undefined);
  return textTable(
    [
      { heading: column('order', texts) },
      { heading: column('number', texts) },
      ...(hasWhy ? [{ heading: column('kind', texts) }] : []),
      { heading: column('title', texts) },
    ],
    rows.map(({ order, number, title, why }) => [order, number, ...(hasWhy ? [why ?? ''] : []), shortened(title)]),
  );
}

function shortened(title: string): string {
  return title.length <= TITLE_CHARACTERS ? title : `${title.slice(0, TITLE_CHARACTERS - 1).trimEnd()}…`;
}
