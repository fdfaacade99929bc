import { localDate } from '@domain/calendar';
import { ExpectedError } from '@domain/errors';
import { formatDate, type Texts } from '@domain/texts';
import { HttpException } from '@nestjs/common';
import { ReadersBusy } from '@platform/files';
import { ScannerDown } from '@platform/virus-scan';
import { BadInput, Conflict, Forbidden, Gone, NotFound, TooManyTries } from '@workflow';
import { type ProblemDetailDto, type ProblemDto, problem } from '../contract/problem.dto.js';
import { fieldName } from './field-name.js';
import {
  HeaderMissing,
  InvalidFields,
  MailNotSigned,
  NotSignedIn,
  SecondFactorNeeded,
  TokenRefused,
  TokenTooNarrow,
  TooManyRequests,
  UploadTooLarge,
} from './http-refusals.js';
import { type UploadInProgress, uploadRefusal } from './uploads.js';

const STATUS_OF: readonly (readonly [abstract new (...args: never[]) => ExpectedError, number])[] = [
  [NotSignedIn, 401],
  [TokenRefused, 401],
  [MailNotSigned, 401],
  [SecondFactorNeeded, 401],
  [Forbidden, 403],
  [HeaderMissing, 403],
  [TokenTooNarrow, 403],
  [NotFound, 404],
  [Conflict, 409],
  [Gone, 410],
  [UploadTooLarge, 413],
  [TooManyRequests, 429],
  [ReadersBusy, 503],
  [ScannerDown, 503],
  [TooManyTries, 429],
];
/** Foreseen, and the request is to blame: a bad field, a file that cannot be read. */
const UNUSABLE_DATA = 422;

// Statuses raised by the framework itself, before any code of ours ran.
const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  404: 'no-such-address',
  413: 'body-too-large',
  415: 'wrong-media-type',
};

/** The body parser's own default. */
const JSON_LIMIT_KILOBYTES = 100;

/** What the answer says about the request itself. */
export interface AskedFor {
  readonly path: string;
  /** JSON was announced and could not be parsed. */
  readonly brokenJson: boolean;
  /** The file it was bringing. */
  readonly upload: UploadInProgress | undefined;
  /** Of the reader. */
  readonly texts: Texts;
}

/** The answer to a foreseen failure; undefined for a bug. */
export function refusalOf(
  error: unknown,
  { path, brokenJson, upload: bringing, texts }: AskedFor,
): ProblemDto | undefined {
  if (error instanceof ExpectedError) return expected(error, texts);
  const upload = error instanceof HttpException ? uploadRefusal(error, bringing) : undefined;
  if (upload !== undefined) return expected(upload, texts);
  if (isDatabaseDown(error)) return problem(503, 'database-down', texts.say('database-down'));
  const status = httpStatusOf(error);
  if (status === undefined || status >= 500) return undefined;
  const code = status === 400 && brokenJson ? 'bad-json' : (CODE_OF_STATUS[status] ?? 'bad-request');
  return problem(status, code, texts.say(code, { path, limit: JSON_LIMIT_KILOBYTES }));
}

function expected(error: ExpectedError, texts: Texts): ProblemDto {
  const status = STATUS_OF.find(([kind]) => error instanceof kind)?.[1] ?? UNUSABLE_DATA;
  return problem(
    status,
    error.code,
    texts.say(textKeyOf(error, texts), inWords(error, texts)),
    detailsOf(error, texts),
  );
}

/** What somebody may do with a task hangs on his part in it, so the remedy is another than for a right of his role. */
function textKeyOf({ code, values: { command } }: ExpectedError, texts: Texts): string {
  if (code !== 'forbidden' || command === undefined) return code;
  const own = `${code}.${command}`;
  return texts.has(own) ? own : `${code}.task`;
}

/** Who did what meanwhile, one fact a line; ids and versions are nothing to read. */
const FACTS_OF_A_CONFLICT = ['who', 'command'];

function detailsOf(error: ExpectedError, texts: Texts): ProblemDetailDto[] {
  if (error instanceof InvalidFields) {
    return error.fields.map(({ field, code }) => ({
      place: field,
      code,
      detail: texts.say(code, { field: fieldName(field, texts) }),
    }));
  }
  if (error instanceof BadInput && error.field !== null) {
    return [{ place: error.field, code: error.code, detail: texts.say(error.code, inWords(error, texts)) }];
  }
  if (!(error instanceof Conflict)) return [];
  const words = inWords(error, texts);
  return FACTS_OF_A_CONFLICT.flatMap((place) => {
    const fact = words[place];
    return fact === undefined ? [] : [{ place, code: error.code, detail: String(fact) }];
  });
}

/** Commands, states and fields are said as people call them; nobody's name is the system's. */
function inWords(error: ExpectedError, texts: Texts): Record<string, string | number> {
  const { command, state, field, who } = error.values;
  return {
    ...datesInWords(error.values, texts),
    ...(error instanceof InvalidFields && { fields: namesOf(error, texts) }),
    ...(who === '' && { who: texts.say('views.system') }),
    ...(command !== undefined && { command: texts.say(`views.command.${command}`) }),
    ...(field !== undefined && { field: fieldName(String(field), texts) }),
    ...(state !== undefined && { state: texts.say(`views.state.${state}`) }),
  };
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function datesInWords(values: ExpectedError['values'], texts: Texts): Record<string, string | number> {
  const words = Object.entries(values).map(([key, value]) => {
    const isDate = typeof value === 'string' && ISO_DATE.test(value);
    return [key, isDate ? formatDate(localDate(value), texts) : value] as const;
  });
  return Object.fromEntries(words);
}

function namesOf({ fields }: InvalidFields, texts: Texts): string {
  return fields.map(({ field }) => fieldName(field, texts)).join(', ');
}

// Of the socket; and of PostgreSQL while it stops or starts (class 57P).
const DATABASE_DOWN: readonly unknown[] = ['ECONNREFUSED', 'ECONNRESET', '57P01', '57P02', '57P03'];

function isDatabaseDown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && DATABASE_DOWN.includes(error.code);
}

function httpStatusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') return error.statusCode;
  return undefined;
}
