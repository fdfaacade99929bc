import { QueryRunnerAlreadyReleasedError } from 'typeorm';

/** Of PostgreSQL: no connection (08), a race lost for good (40), nothing left of room, memory or connections (53), stopping or starting (57P). */
const PASSING_STATES = /^(?:08|40|53)[0-9A-Z]{3}$|^57P0[1-3]$/u;
const LOST_SOCKETS: readonly unknown[] = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN'];
/** The driver gives these no code. */
const LOST_CONNECTION =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect)/u;

/** Tells faults of the database at the moment, which say nothing about what was asked of it: the same may go through a little later. */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // So a statement fails whose connection broke between it and the one before.
  if (error instanceof QueryRunnerAlreadyReleasedError || LOST_CONNECTION.test(error.message)) return true;
  const code: unknown = 'code' in error ? error.code : undefined;
  return LOST_SOCKETS.includes(code) || (typeof code === 'string' && PASSING_STATES.test(code));
}
