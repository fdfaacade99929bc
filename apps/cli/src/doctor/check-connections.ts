import type { Config } from '@platform/config';
import { reasonOf, withoutPassword } from '@platform/database';
import { ImapMailbox } from '@platform/mail';
import { VirusScanner } from '@platform/virus-scan';
import { Redis } from 'ioredis';
import { createTransport } from 'nodemailer';
import { broken, type Finding, ok } from './finding.js';

const CONNECT_TIMEOUT_MS = 5_000;

/** Redis, the mail server and the virus scanner, where these settings name them. */
export async function checkConnections(config: Config): Promise<Finding[]> {
  const checks: Promise<Finding>[] = [];
  if (config.redisUrl !== undefined) checks.push(checkRedis(config.redisUrl));
  if (config.smtpUrl !== undefined) checks.push(checkSmtp(config.smtpUrl));
  if (config.imapUrl !== undefined) checks.push(checkImap(config.imapUrl));
  if (config.virusScanner !== undefined) checks.push(checkScanner(config.virusScanner));
  return Promise.all(checks);
}

export async function checkRedis(url: string): Promise<Finding> {
  const server = withoutPassword(url);
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  // The reason comes with this event; the rejected promise only says that the connection is closed.
  let reason = '';
  redis.on('error', (error: Error) => {
    reason = reasonOf(error);
  });
  try {
    await redis.connect();
    await redis.ping();
    return ok('doctor.redis', { server });
  } catch (error) {
    return broken('doctor.redis_unreachable', { server, reason: reason || reasonOf(error) });
  } finally {
    redis.disconnect();
  }
}

async function checkImap(url: string): Promise<Finding> {
  const server = withoutPassword(url);
  try {
    await new ImapMailbox(url, { mostBytes: 0, timeoutMs: CONNECT_TIMEOUT_MS }).check();
    return ok('doctor.imap', { server });
  } catch (error) {
    return broken('doctor.imap_unreachable', { server, reason: imapReason(error) });
  }
}

/** The library's own words say only that a command failed. */
function imapReason(error: unknown): string {
  const { authenticationFailed, responseText } = error as { authenticationFailed?: boolean; responseText?: string };
  if (authenticationFailed === true) return responseText ?? 'AUTHENTICATIONFAILED';
  return reasonOf(error);
}

async function checkScanner(server: string): Promise<Finding> {
  const answers = await new VirusScanner(server).isAnswering();
  return answers ? ok('doctor.scanner', { server }) : broken('doctor.scanner_unreachable', { server });
}

async function checkSmtp(url: string): Promise<Finding> {
  const server = withoutPassword(url);
  const timeouts = new URLSearchParams({
    connectionTimeout: String(CONNECT_TIMEOUT_MS),
    greetingTimeout: String(CONNECT_TIMEOUT_MS),
  });
  const transport = createTransport(`${url}${url.includes('?') ? '&' : '?'}${timeouts.toString()}`);
  try {
    await transport.verify();
    return ok('doctor.smtp', { server });
  } catch (error) {
    return broken('doctor.smtp_unreachable', { server, reason: reasonOf(error) });
  } finally {
    transport.close();
  }
}
