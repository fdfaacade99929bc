import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import type { ResolvedAddress } from './resolve-host.js';

export interface Question {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

export interface OneAnswer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** As it came: nothing is asked for compressed, so nothing is inflated. */
  readonly body: Buffer;
  /** There was more than we take. */
  readonly cut: boolean;
}

/** One request to one of these addresses and no other, whatever the name answers by now. Redirects are not followed. */
export function askOnce(url: URL, addresses: readonly ResolvedAddress[], question: Question): Promise<OneAnswer> {
  const { method, headers, body, maxBytes, signal } = question;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method,
        signal,
        lookup: pinnedTo(addresses),
        // A connection of its own: a kept one may have been opened to another address of the name.
        agent: false,
        headers: {
          'user-agent': 'Vekha',
          'accept-encoding': 'identity',
          ...headers,
          ...(body !== undefined && { 'content-length': body.length }),
        },
      },
      (response) => {
        readUpTo(response, maxBytes)
          .then(({ bytes, cut }) =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, cut }),
          )
          .catch(reject)
          .finally(() => request.destroy());
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

function pinnedTo(addresses: readonly ResolvedAddress[]): LookupFunction {
  return (_name, { all }, done) => {
    const [first] = addresses;
    if (first === undefined) throw new Error('A host without addresses was let through');
    if (all === true) done(null, [...addresses]);
    else done(null, first.address, first.family);
  };
}

async function readUpTo(response: http.IncomingMessage, maxBytes: number): Promise<{ bytes: Buffer; cut: boolean }> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, maxBytes - length));
    length += chunk.length;
    if (length > maxBytes) break;
  }
  return { bytes: Buffer.concat(chunks), cut: length > maxBytes };
}
