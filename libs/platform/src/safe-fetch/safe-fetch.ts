import type { IncomingHttpHeaders } from 'node:http';
import { askOnce, type OneAnswer, type Question } from './ask-once.js';
import { OwnNetworks } from './networks.js';
import { AddressRefused, AddressSilent } from './refusals.js';
import { isClosedAtOnce, type Resolve, resolveHost, systemResolver } from './resolve-host.js';

export interface SafeRequest {
  /** `GET` unless named. Only reading follows a redirect. */
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer;
  /** Of the answer's body; the rest is not read. */
  readonly maxBytes?: number;
  /** For everything together: names, redirects, the body. */
  readonly timeoutMs?: number;
  readonly maxRedirects?: number;
  /** Plain http only within the networks the settings open. */
  readonly onlySecure?: boolean;
}

export interface SafeAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly cut: boolean;
  /** Where the answer came from, after redirects. */
  readonly address: string;
}

const MAX_BYTES = 1024 * 1024;
const TIMEOUT_MS = 10_000;
const MAX_REDIRECTS = 5;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Asks an address that somebody typed in. It never leads into the networks behind us: every name is resolved first, each
 * of its addresses is checked, and the connection goes to what was checked; a redirect is a new address and is checked
 * like one. Bounded in time, in bytes and in redirects.
 */
export class SafeFetch {
  private readonly own: OwnNetworks;

  /** @param allowedNetworks Closed networks that may be asked all the same, as `10.1.0.0/16`. */
  constructor(
    allowedNetworks: readonly string[],
    private readonly resolve: Resolve = systemResolver,
  ) {
    this.own = new OwnNetworks(allowedNetworks);
  }

  /** @throws AddressRefused when asking again would not help, AddressSilent when nobody answered this time */
  async fetch(address: string, request: SafeRequest = {}): Promise<SafeAnswer> {
    const signal = AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS);
    const start = urlOf(address);
    const question: Question = {
      method: request.method ?? 'GET',
      headers: request.headers ?? {},
      body: request.body,
      maxBytes: request.maxBytes ?? MAX_BYTES,
      signal,
    };
    const follows = question.method === 'POST' ? 0 : (request.maxRedirects ?? MAX_REDIRECTS);
    let url = start;
    for (let left = follows; ; left -= 1) {
      // What was meant for one server (a signature, a token) is no business of another.
      const headers = url.origin === start.origin ? question.headers : {};
      const answer = await this.ask(url, { ...question, headers }, request.onlySecure ?? false);
      const next = question.method === 'POST' ? undefined : redirectOf(answer, url);
      if (next === undefined) return { ...answer, address: url.href };
      if (left === 0) throw new AddressRefused('address-redirects', { address: start.host });
      url = next;
    }
  }

  /** Refuses what no later try could ask either, without asking anybody: no page of the web, or closed by its number. @throws AddressRefused */
  checkWritten(address: string): void {
    const url = urlOf(address);
    if (isClosedAtOnce(url, this.own)) throw new AddressRefused('address-closed', { address: url.host });
  }

  /** Whether the address may be asked at all as things stand; nothing is sent. @throws AddressRefused, AddressSilent */
  async check(address: string, { onlySecure = false }: Pick<SafeRequest, 'onlySecure'> = {}): Promise<void> {
    await this.destination(urlOf(address), onlySecure, AbortSignal.timeout(TIMEOUT_MS));
  }

  private async ask(url: URL, question: Question, onlySecure: boolean): Promise<OneAnswer> {
    const { addresses } = await this.destination(url, onlySecure, question.signal);
    try {
      return await askOnce(url, addresses, question);
    } catch (cause) {
      throw silence(url, question.signal, cause);
    }
  }

  private async destination(url: URL, onlySecure: boolean, signal: AbortSignal) {
    const destination = await inTime(resolveHost(url, this.own, this.resolve), url, signal);
    if (onlySecure && url.protocol !== 'https:' && !destination.isOwn) {
      throw new AddressRefused('address-protocol', { address: url.host });
    }
    return destination;
  }
}

function urlOf(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : undefined;
  if (url === undefined) throw new AddressRefused('address-malformed', { address });
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new AddressRefused('address-protocol', { address: url.protocol });
  }
  if (url.username !== '' || url.password !== '') throw new AddressRefused('address-password', { address: url.host });
  return url;
}

function redirectOf({ status, headers }: OneAnswer, from: URL): URL | undefined {
  if (!REDIRECTS.includes(status) || headers.location === undefined) return undefined;
  return urlOf(headers.location, from);
}

/** The system's resolver cannot be broken off, only no longer waited for. */
async function inTime<T>(work: Promise<T>, url: URL, signal: AbortSignal): Promise<T> {
  let stop = () => {};
  const over = new Promise<never>((_resolve, reject) => {
    stop = () => reject(new AddressSilent('address-timeout', { address: url.host }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function silence(url: URL, signal: AbortSignal, cause: unknown): AddressSilent {
  if (signal.aborted) return new AddressSilent('address-timeout', { address: url.host }, { cause });
  const { code, message } = cause as NodeJS.ErrnoException;
  return new AddressSilent('address-unreachable', { address: url.host, reason: code ?? message }, { cause });
}
