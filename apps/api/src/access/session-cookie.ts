import { createHmac } from 'node:crypto';
import { SESSION_LIFE_MS } from '@domain/sign-in';
import { SystemClock } from '@platform/clock';
import type { Config, Instance } from '@platform/config';
import type { Entry } from '@workflow';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { DataSource } from 'typeorm';
import { SessionStore } from './session-store.js';

declare module 'express-session' {
  interface SessionData {
    personId: string;
    method: Entry['method'];
    /** ISO, by the clock of the session's life. */
    signedInAt: string;
    userAgent: string;
  }
}

/** A browser sends its cookies to every port of a host, so the sample's must not take the place of the real one's. */
const COOKIE_NAMES: Readonly<Record<Instance, string>> = { real: 'vekha.sid', sample: 'vekha-sample.sid' };
const LONGEST_USER_AGENT = 300;

/** The cookie holds only a signed random id, so a session can be ended here. */
export function sessionCookie(config: Config, dataSource: DataSource): RequestHandler {
  const secure = config.publicAddress.startsWith('https://');
  const name = COOKIE_NAMES[config.instance];
  return session({
    // With this prefix a browser takes the cookie over https alone, for this host alone, from nobody but this host.
    name: secure ? `__Host-${name}` : name,
    secret: createHmac('sha256', config.secret).update('session').digest('hex'),
    resave: false,
    saveUninitialized: false,
    // Behind a proxy that ends TLS the request itself is plain; only its word about the protocol is believed.
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: SESSION_LIFE_MS },
    store: new SessionStore(dataSource, new SystemClock()),
  });
}

/** A new id for the person who signs in, so that an id planted before is worth nothing (session fixation). */
export async function startSession(request: Request, { personId, method }: Entry): Promise<void> {
  await calledBack((done) => request.session.regenerate(done));
  const store = request.sessionStore as unknown as SessionStore;
  Object.assign(request.session, {
    personId,
    method,
    signedInAt: new SystemClock().now().toISOString(),
    userAgent: (request.get('user-agent') ?? '').slice(0, LONGEST_USER_AGENT),
  });
  await store.open(request.sessionID, request.session);
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
