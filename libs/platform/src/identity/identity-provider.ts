import { ExpectedError } from '@domain/errors';
import type { Identity } from '@domain/sign-in';
import * as oidc from 'openid-client';
import type { Config } from '../config/index.js';

const TIMEOUT_SECONDS = 10;

/** What the answer of the provider is checked against; kept in the session of who was sent there. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/**
 * The organisation's own sign-in, by OpenID Connect: authorization code with PKCE, state and nonce.
 * @throws ExpectedError `provider-unavailable` when it does not answer, `provider-refused` when its answer cannot be believed
 */
export class IdentityProvider {
  private known: Promise<oidc.Configuration> | undefined;

  constructor(private readonly config: Config) {}

  /** What its button says; null where none is set up. */
  get name(): string | null {
    return this.config.oidcIssuer === undefined ? null : this.config.oidcName;
  }

  /** Where to send somebody who wants to sign in there. */
  async begin(): Promise<{ address: string; checks: ProviderChecks }> {
    const provider = await this.discover();
    const checks = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    };
    const address = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callback,
      scope: this.config.oidcScopes,
      state: checks.state,
      nonce: checks.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, checks };
  }

  /** Whom the provider means, by the query it has sent him back with. */
  async finish(query: string, checks: ProviderChecks): Promise<Identity> {
    const provider = await this.discover();
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${this.callback}${query}`), {
        pkceCodeVerifier: checks.verifier,
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('No identity in the answer');
      const more = provider.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub)
        : {};
      return this.identityOf({ ...claims, ...more, iss: claims.iss, sub: claims.sub });
    } catch (cause) {
      throw new ExpectedError('provider-refused', {}, { cause });
    }
  }

  private identityOf(claims: Record<string, unknown> & { iss: string; sub: string }): Identity {
    const { iss: issuer, sub: subject } = claims;
    const groups = claims[this.config.oidcGroupsClaim];
    return {
      issuer,
      subject,
      email: claims['email_verified'] === true && typeof claims['email'] === 'string' ? claims['email'] : null,
      fullName: typeof claims['name'] === 'string' ? claims['name'] : null,
      groups: Array.isArray(groups) ? groups.filter((group) => typeof group === 'string') : [],
    };
  }

  private get callback(): string {
    return `${this.config.publicAddress}/api/session/provider/callback`;
  }

  /** Asked once; after a failure again. */
  private async discover(): Promise<oidc.Configuration> {
    const { oidcIssuer, oidcClientId, oidcClientSecret } = this.config;
    if (oidcIssuer === undefined || oidcClientId === undefined) throw new ExpectedError('provider-not-set-up');
    const insecure = oidcIssuer.startsWith('http://') ? { execute: [oidc.allowInsecureRequests] } : {};
    this.known ??= oidc.discovery(new URL(oidcIssuer), oidcClientId, oidcClientSecret, undefined, {
      ...insecure,
      timeout: TIMEOUT_SECONDS,
    });
    try {
      return await this.known;
    } catch (cause) {
      this.known = undefined;
      throw new ExpectedError('provider-unavailable', {}, { cause });
    }
  }
}
