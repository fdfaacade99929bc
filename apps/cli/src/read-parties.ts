import { createInterface } from 'node:readline';
import { type Definition, nameLexicon, readParties } from '@domain/orders';
import type { Texts } from '@domain/texts';
import type { Terminal } from './command.js';
import { writeLine } from './command.js';

/** A wrong call of the command (sysexits.h). */
const EXIT_USAGE = 64;

/**
 * `vekha read-parties`: JSON lines from standard input, a cell each, become JSON lines with its parties. A bad line is
 * named on stderr with its number and the next ones are still read. Answers the exit code: 0, 1 where a line was bad,
 * 64 for a wrong call.
 */
export async function readPartiesCommand(
  argv: readonly string[],
  { stdin, stdout, stderr, texts }: Terminal,
): Promise<number> {
  const [argument] = argv;
  if (argument !== undefined) {
    writeLine(stderr, texts.say('parties.command.usage', { argument }));
    return EXIT_USAGE;
  }
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const written = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (written.trim() === '') continue;
    const answer = answerLine(written, number, texts);
    if ('fault' in answer) {
      bad += 1;
      writeLine(stderr, answer.fault);
    } else writeLine(stdout, answer.json);
  }
  return bad > 0 ? 1 : 0;
}

type Answer = { readonly json: string } | { readonly fault: string };

function answerLine(written: string, line: number, texts: Texts): Answer {
  const fault = (code: string, values: Readonly<Record<string, string>> = {}): Answer => ({
    fault: texts.say(`parties.command.${code}`, { line, ...values }),
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(written);
  } catch (error) {
    return fault('bad-json', { reason: error instanceof Error ? error.message : String(error) });
  }
  if (!isObject(parsed)) return fault('bad-json', { reason: written.trim().slice(0, 40) });
  const { cell, column = null, abbreviations = null } = parsed;
  // An empty cell of a table comes as null as well.
  if (typeof cell !== 'string' && cell !== null) return fault('no-cell');
  if (typeof column !== 'string' && column !== null) return fault('bad-column');
  const definitions = definitionsOf(abbreviations);
  if (definitions === null) return fault('bad-abbreviations');
  const { parties, warnings } = readParties(cell ?? '', { column, lexicon: nameLexicon(definitions, []) });
  return { json: JSON.stringify({ parties: parties.map(withEveryField), warnings }) };
}

/** A party without a post says so. */
function withEveryField<P extends { readonly position?: string }>(party: P): P & { readonly position: string | null } {
  return { ...party, position: party.position ?? null };
}

/** `{ "ОО": "…" }` or `[{ "abbr": "ОО", "expansion": "…" }]`; null where it is neither. */
function definitionsOf(given: unknown): Definition[] | null {
  if (given === null) return [];
  const listed = Array.isArray(given)
    ? given
    : isObject(given)
      ? Object.entries(given).map(([abbr, expansion]) => ({ abbr, expansion }))
      : null;
  const definitions = listed?.map((one: unknown): Definition | null => {
    if (!isObject(one)) return null;
    const { abbr, expansion = null } = one;
    const fits = typeof abbr === 'string' && (typeof expansion === 'string' || expansion === null);
    return fits ? { abbr, expansion } : null;
  });
  return definitions?.every((one) => one !== null) ? definitions : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
