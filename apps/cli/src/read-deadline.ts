import { createInterface } from 'node:readline';
import { type DeadlineReading, explainSteps, explainWarning, readDeadline, type Schedule } from '@domain/deadlines';
import { formatRange, type Texts } from '@domain/texts';
import { type FieldFault, readFields } from './read-deadline-fields.js';

/** A wrong call of the command (sysexits.h). */
const EXIT_USAGE = 64;

interface CommandStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  readonly texts: Texts;
}

/** Options of the command and the fields of a JSON line they stand for. */
const OPTIONS: Readonly<Record<string, string>> = {
  '--period-start': 'periodStart',
  '--period-end': 'periodEnd',
  '--order-date': 'orderDate',
  '--column': 'column',
  '--academic-year': 'academicYear',
  '--section': 'section',
  '--profile': 'profile',
};

/**
 * `vekha read-deadline`: a phrase in the arguments is explained step by step in the reader's language; without arguments, JSON lines from
 * standard input become JSON lines. A bad line is named on stderr and the next ones are still read. Answers the exit code:
 * 0, 1 where a line was bad, 64 for a wrong call.
 */
export async function readDeadlineCommand(argv: readonly string[], io: CommandStreams): Promise<number> {
  return argv.length > 0 ? explainArguments(argv, io) : readLines(io);
}

async function readLines({ stdin, stdout, stderr, texts }: CommandStreams): Promise<number> {
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (written.trim() === '') continue;
    const answer = answerLine(written, number, texts);
    if ('fault' in answer) {
      bad += 1;
      stderr.write(`${answer.fault}\n`);
    } else stdout.write(`${answer.json}\n`);
  }
  return bad > 0 ? 1 : 0;
}

function answerLine(
  written: string,
  line: number,
  texts: Texts,
): { readonly json: string } | { readonly fault: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: texts.say('deadlines.command.bad-json', { line, reason }) };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return { fault: texts.say('deadlines.command.bad-json', { line, reason: written.trim().slice(0, 40) }) };
  }
  const fields = parsed as Readonly<Record<string, unknown>>;
  if (typeof fields.phrase !== 'string') return { fault: texts.say('deadlines.command.no-phrase', { line }) };
  const context = readFields(fields);
  if ('field' in context) return { fault: explainFault('deadlines.command.bad-field', { ...context, line }, texts) };
  const { schedules, warnings } = readDeadline(fields.phrase, context);
  return { json: JSON.stringify({ phrase: fields.phrase, schedules, warnings }) };
}

function explainArguments(argv: readonly string[], { stdout, stderr, texts }: CommandStreams): number {
  const words: string[] = [];
  const fields: Record<string, string> = {};
  for (let index = 0; index < argv.length; index += 1) {
    const [name = '', inline] = (argv[index] as string).split(/=(.*)/s);
    if (!name.startsWith('--')) {
      words.push(argv[index] as string);
      continue;
    }
    const field = OPTIONS[name];
    const value = inline ?? argv[(index += 1)];
    if (field === undefined || value === undefined) {
      stderr.write(`${texts.say('deadlines.command.unknown-option', { option: name })}\n`);
      return EXIT_USAGE;
    }
    fields[field] = value;
  }
  const context = readFields(fields);
  if ('field' in context) {
    const option = Object.keys(OPTIONS).find((one) => OPTIONS[one] === context.field) ?? context.field;
    stderr.write(`${explainFault('deadlines.command.bad-option', { ...context, field: option }, texts)}\n`);
    return EXIT_USAGE;
  }
  for (const line of explained(readDeadline(words.join(' '), context), texts)) stdout.write(`${line}\n`);
  return 0;
}

function explainFault(code: string, fault: FieldFault & { readonly line?: number }, texts: Texts): string {
  return texts.say(code, { ...fault, expected: texts.say(`deadlines.command.expected-${fault.expected}`) });
}

/** The reading for a person: each schedule, the steps that led to it, its other readings; then what to look at. */
function explained({ schedules, warnings, explanation }: DeadlineReading, texts: Texts): string[] {
  const lines = schedules.flatMap((schedule, index) => [
    texts.say('deadlines.command.schedule', { number: index + 1, ...inWords(schedule, texts) }),
    ...explanation
      .filter((step) => step.values.schedule === index + 1)
      .map((step) =>
        texts.say('deadlines.command.step', { rule: step.rule, text: explainSteps([step], texts).join(' ') }),
      ),
    ...(schedule.alternatives ?? []).map((other) => texts.say('deadlines.command.alternative', inWords(other, texts))),
  ]);
  if (schedules.length === 0) lines.push(texts.say('deadlines.command.nothing'));
  return [
    ...lines,
    ...warnings.map((warning) => texts.say('deadlines.command.warning', explainWarning(warning, texts))),
  ];
}

function inWords({ kind, occurrences }: Schedule, texts: Texts): { readonly kind: string; readonly dates: string } {
  const dates = occurrences.map(({ start, due }) => formatRange(start, due, texts)).join('; ');
  return {
    kind: texts.say(`deadlines.kind.${kind}`),
    dates: dates === '' ? texts.say('deadlines.command.no-dates') : dates,
  };
}
