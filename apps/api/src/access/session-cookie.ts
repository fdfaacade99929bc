import { createHmac } from 'node:crypto';
import { SESSION_LIFE_MS } from '@domain/sign-in';
import { SystemClock } from '@platform/clock';
import type { Config, Instance } from '@platform/config';
import type { ProviderChecks } from '@platform/identity';
import { BadInput, type Entry } from '@workflow';
import type { Request, RequestHandler } from 'express';
import session, { type SessionData } from 'express-session';
import type { DataSource } from 'typeorm';
import { SecondFactorNeeded } from '../http/http-refusals.js';
import { SessionStore } from './session-store.js';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    method: Entry['method'];
    /** ISO, by the clock of the session's life. */
    signedInAt: string;
    userAgent: string;
    /** Who has passed the first step of signing in and owes the second; such a session lets nobody in. */
    pending: { personId: string; method: Entry['method']; next: 'code' | 'enrol'; since: string };
    /** Who has been sent to the organisation's own sign-in: what its answer is checked against, and the page he came for. */
    provider: ProviderChecks & { from: string };
  }
}

/** A browser sends its cookies to every port of a host, so the sample's must not take the place of the real one's. */
const COOKIE_NAMES: Readonly<Record<Instance, string>> = { real: 'vekha.sid', sample: 'vekha-sample.sid' };
const LONGEST_USER_AGENT = 300;
const SECOND_STEP_MS = 10 * 60 * 1000;

/** The cookie holds only a signed random id, so a session can be ended here. */
export function sessionCookie(config: Config, dataSource: DataSource): RequestHandler {
  const secure = config.publicAddress.startsWith('https://');
  const name = COOKIE_NAMES[config.instance];
  return session({
    // With this prefix a browser takes the cookie over https alone, for this host alone, from nobody but this host.
    name: secure ? `__Host-${name}` : name,
    secret: [config.secret, config.secretBefore].filter((secret) => secret !== undefined).map(cookieKey),
    resave: false,
    saveUninitialized: false,
    // Behind a proxy that ends TLS the request itself is plain; only its word about the protocol is believed.
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: SESSION_LIFE_MS },
    store: new SessionStore(dataSource, new SystemClock()),
  });
}

/** The first signs, the others still open. */
function cookieKey(secret: string): string {
  return createHmac('sha256', secret).update('session').digest('hex');
}

/**
 * A new id for the person who signs in, so that an id planted before is worth nothing (session fixation).
 * @throws SecondFactorNeeded when another step is asked of him first
 */
export async function startSession(request: Request, { personId, method, next }: Entry): Promise<void> {
  const now = new SystemClock().now().toISOString();
  if (next !== 'in') {
    await openSession(request, { pending: { personId, method, next, since: now } });
    throw new SecondFactorNeeded(next);
  }
  const userAgent = (request.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT);
  await openSession(request, { personId, method, signedInAt: now, userAgent });
}

/** Who is between the steps of signing in, for the ten minutes that takes. @throws BadInput `second-step-over` */
export function pendingEntry(request: Request, step: 'code' | 'enrol'): { personId: string; method: Entry['method'] } {
  const { pending } = request.session;
  const now = new SystemClock().now().getTime();
  if (pending?.next !== step || now - Date.parse(pending.since) > SECOND_STEP_MS)
    throw new BadInput('second-step-over');
  return pending;
}

/** A session of a new id that holds these data. */
export async function openSession(request: Request, data: Partial<SessionData>): Promise<void> {
  await calledBack((done) => request.session.regenerate(done));
  Object.assign(request.session, data);
  await (request.sessionStore as unknown as SessionStore).open(request.sessionID, request.session);
  await calledBack((done) => request.session.save(done));
}

export function endSession(request: Request): Promise<void> {
  return calledBack((done) => request.session.destroy(done));
}

function calledBack(call: (done: (error?: Error | null) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    call((error) => (error ? reject(error) : resolve()));
  });
}
