import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SystemClock } from '@platform/clock';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export const CLIENT = { id: 'vekha', secret: 'a secret of the provider' };
const KEY_ID = 'one';

/** Whom the provider has signed in. */
export interface Who {
  readonly sub: string;
  readonly [claim: string]: unknown;
}

/** An OpenID provider on this machine: discovery, keys, authorization, token and user info; it signs in `who` at once. */
export class TestIdentityProvider {
  who: Who = { sub: 'nobody' };
  /** Claims that the identity token is to have in place of true ones. */
  forged: Record<string, unknown> = {};
  private readonly asked = new Map<string, URLSearchParams>();

  private constructor(
    private readonly server: Server,
    private readonly keys: { privateKey: CryptoKey; publicKey: CryptoKey },
  ) {}

  static async start(): Promise<TestIdentityProvider> {
    const server = createServer();
    const provider = new TestIdentityProvider(server, await generateKeyPair('RS256'));
    server.on('request', (request, response) => {
      provider.answer(request, response).catch((error: unknown) => {
        response.statusCode = 400;
        response.end(JSON.stringify({ error: 'invalid_request', error_description: String(error) }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', this.issuer);
    const send = (body: object) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify(body));
    };
    if (pathname === '/.well-known/openid-configuration') return send(this.description());
    if (pathname === '/keys') {
      return send({ keys: [{ ...(await exportJWK(this.keys.publicKey)), kid: KEY_ID, alg: 'RS256', use: 'sig' }] });
    }
    if (pathname === '/authorize') return this.authorize(searchParams, response);
    if (pathname === '/token') return send(await this.tokens(request));
    if (pathname === '/userinfo') return send(this.who);
    throw new Error(`No such address: ${pathname}`);
  }

  private description(): object {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  private authorize(asked: URLSearchParams, response: ServerResponse): void {
    if (asked.get('client_id') !== CLIENT.id) throw new Error('Another client');
    const code = randomUUID();
    this.asked.set(code, asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', code);
    back.searchParams.set('state', asked.get('state') ?? '');
    response.writeHead(302, { Location: back.href }).end();
  }

  private async tokens(request: IncomingMessage): Promise<object> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
    const code = form.get('code') ?? '';
    const asked = this.asked.get(code);
    // A code is good once.
    this.asked.delete(code);
    if (form.get('client_secret') !== CLIENT.secret) throw new Error('Not our client');
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (asked?.get('code_challenge') !== challenge) throw new Error('The verifier does not match');
    return { access_token: 'access', token_type: 'Bearer', expires_in: 60, id_token: await this.identityToken(asked) };
  }

  private identityToken(asked: URLSearchParams): Promise<string> {
    const now = Math.floor(new SystemClock().now().getTime() / 1000);
    const honest = { iss: this.issuer, aud: CLIENT.id, iat: now, exp: now + 60, nonce: asked.get('nonce') };
    return new SignJWT({ ...honest, ...this.who, ...this.forged })
      .setProtectedHeader({ alg: 'RS256', kid: KEY_ID })
      .sign(this.keys.privateKey);
  }
}
