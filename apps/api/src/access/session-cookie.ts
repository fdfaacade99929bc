import { createHmac } from 'node:crypto';
import type { Config, Instance } from '@platform/config';
import connectPgSimple from 'connect-pg-simple';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

declare module 'express-session' {
  interface SessionData {
    personId: string;
  }
}

/** A browser sends its cookies to every port of a host, so the sample's must not take the place of the real one's. */
const COOKIE_NAMES: Readonly<Record<Instance, string>> = { real: 'vekha.sid', sample: 'vekha-sample.sid' };
const LIFETIME_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Sessions in the table `session`: the cookie holds only a signed random id, so a session can be ended here. It lives
 * a fixed time from sign-in; looking at a page writes nothing.
 */
export function sessionCookie(config: Config, dataSource: DataSource): RequestHandler {
  const secure = config.publicAddress.startsWith('https://');
  const Store = connectPgSimple(session);
  return session({
    name: COOKIE_NAMES[config.instance],
    secret: createHmac('sha256', config.secret).update('session').digest('hex'),
    resave: false,
    saveUninitialized: false,
    // Behind a proxy that ends TLS the request itself is plain; only its word about the protocol is believed.
    proxy: secure,
    cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: LIFETIME_MS },
    store: new Store({ pool: poolOf(dataSource), createTableIfMissing: false, disableTouch: true }),
  });
}

/** Sessions share the application's pool instead of holding connections of their own. */
function poolOf(dataSource: DataSource): Pool {
  const driver = dataSource.driver as typeof dataSource.driver & { readonly master: Pool };
  return driver.master;
}

/** A new id for the person who signs in, so that an id planted before is worth nothing (session fixation). */
export async function startSession(request: Request, personId: string): Promise<void> {
  await calledBack((done) => request.session.regenerate(done));
  request.session.personId = personId;
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
