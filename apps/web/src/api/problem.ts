import { i18n } from '../texts/index.js';

export interface ProblemDetail {
  /** The field of the form or the place in the file; null for the whole. */
  readonly place: string | null;
  readonly code: string;
  readonly message: string;
}

/** What the server refused and why, in words for people; `status` 0 means the server did not answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details: readonly ProblemDetail[] = [],
  ) {
    super(message);
    this.name = 'Problem';
  }

  get isConflict(): boolean {
    return this.status === 409;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function wordsOf(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function detailsOf(value: unknown): ProblemDetail[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((detail) => ({
    place: typeof detail.place === 'string' ? detail.place : null,
    code: wordsOf(detail.code, ''),
    message: wordsOf(detail.detail, ''),
  }));
}

function messageOfStatus(status: number): string {
  if (status === 401) return i18n.t('problem.notSignedIn');
  if (status === 403) return i18n.t('problem.forbidden');
  if (status === 404) return i18n.t('problem.notFound');
  if (status === 413) return i18n.t('problem.tooLarge');
  if (status === 429) return i18n.t('problem.tooOften');
  return i18n.t('problem.server', { status });
}

/** Reads the body of a refused answer; an answer that is no JSON of ours (a proxy's page) gets words by its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => null);
  if (!isRecord(body) || typeof body.detail !== 'string') {
    return new Problem(response.status, 'unknown', messageOfStatus(response.status));
  }
  return new Problem(response.status, wordsOf(body.code, 'unknown'), body.detail, detailsOf(body.errors));
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  return new Problem(0, 'unreachable', i18n.t('problem.unreachable'));
}
