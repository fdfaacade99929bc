import { LANGUAGES, type Language } from '@domain/texts';
import {
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { isNetwork } from '../safe-fetch/index.js';

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where letters go: to a mail server, or no farther than the built-in mailbox. */
export type MailMode = 'smtp' | 'mailbox';

/** What this instance has to do with the sample: it may start one beside itself, or it is the sample. */
const SAMPLE_PARTS = ['offers', 'is'] as const;
export type SamplePart = (typeof SAMPLE_PARTS)[number];

/** Whether the data are somebody's work, or the sample's invented people. */
export type Instance = 'real' | 'sample';

const DEFAULT_PORT = 3000;
const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
const POSTGRES_URL = /^postgres(ql)?:\/\/\S+$/;
const ADDRESS_IN_HEADER = /^([^<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;
/** A bare one; with `+` and the token its first part is no longer than the 64 characters servers take. */
const REPLY_ADDRESS = /^[^\s<>@+]{1,31}@[^\s<>@]+$/;
const MAIL_RATE = /^([1-9]\d{0,4})\/(second|minute|hour)$/;
const RATE_MS: Readonly<Record<string, number>> = { second: 1000, minute: 60_000, hour: 3_600_000 };
const OIDC_ISSUER = /^https:\/\/[^\s/]+(\/\S*)?$|^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/\S*)?$/;
/** An instant needs its zone; without one the same text means different moments on different machines. */
const ENDS_WITH_ZONE = /T.*(Z|[+-]\d{2}:?\d{2})$/;

/** The settings of one process, checked. Made by `readConfig`; a variable that is absent or empty leaves its default. */
export class Config {
  /** Undefined: `up` takes the first free one from 3000 on. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(65_535)
  port: number | undefined;

  @Matches(/^[\w.:-]+$/)
  host = '127.0.0.1';

  /** Absolute. */
  @IsString()
  dataFolder = '';

  /** Of what people attach; absolute. Servers of one database share it. */
  @IsString()
  filesFolder = '';

  /** Undefined: the embedded server. */
  @IsOptional()
  @Matches(POSTGRES_URL)
  databaseUrl: string | undefined;

  /** The database of the queue's tables; undefined: the same as `databaseUrl`. */
  @IsOptional()
  @Matches(POSTGRES_URL)
  queueDatabaseUrl: string | undefined;

  /** Set: the queue runs on Redis or Valkey instead of PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/)
  redisUrl: string | undefined;

  /** Undefined: letters go to the built-in mailbox. */
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/)
  smtpUrl: string | undefined;

  @Matches(ADDRESS_IN_HEADER)
  mailFrom = 'vekha@localhost';

  /** Where replies come in, each under its letter's token: `reply+TOKEN@office.example`; undefined: letters name no such address. */
  @IsOptional()
  @Matches(REPLY_ADDRESS)
  replyAddress: string | undefined;

  /** The mailbox replies and notices of servers come to: `imaps://user:password@host/Folder`; undefined: nobody reads one. */
  @IsOptional()
  @Matches(/^imaps?:\/\/[^\s/@:]+:[^\s/@]+@[^\s/@]+(\/\S*)?$/)
  imapUrl: string | undefined;

  /** What a mail server that hands letters over itself signs them with; undefined: no letter is taken so. */
  @IsOptional()
  @Matches(/^whsec_[A-Za-z0-9+/]{32,}={0,2}$/)
  mailWebhookSecret: string | undefined;

  /** How many letters the mail server takes in what time, all senders of this database together; undefined: as many as come. */
  @IsOptional()
  @Matches(MAIL_RATE)
  smtpRate: string | undefined;

  /** The private key letters are signed with (DKIM), a file in PEM; undefined: the mail server signs, or nobody. */
  @IsOptional()
  @IsString()
  dkimKeyFile: string | undefined;

  /** Under `SELECTOR._domainkey.` of the sender's domain the key's other half is published. */
  @IsOptional()
  @Matches(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i)
  dkimSelector: string | undefined;
  /** Who shows it reads the measures at `/metrics`; undefined: this machine alone does. */
  @IsOptional()
  @MinLength(16)
  metricsToken: string | undefined;

  /** Where clamd looks at uploaded files: `tcp://host:3310` or `unix:/path`; undefined: nobody does. */
  @IsOptional()
  @Matches(/^(tcp:\/\/[\w.-]+:\d{1,5}|unix:\/\S+)$/)
  virusScanner: string | undefined;

  /** As the readers of letters reach us; see `publicAddress`. */
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/]+(\/\S*)?$/)
  publicUrl: string | undefined;

  /** How many proxies of ours stand before the API; of so many the word about the caller's address is believed. */
  @IsInt()
  @Min(0)
  @Max(10)
  trustedProxies = 0;

  /** Closed networks that addresses typed in by people (webhooks, evidence) may lead to all the same: `10.1.0.0/16`. */
  @ValidateBy({ name: 'isNetwork', validator: { validate: isNetwork } }, { each: true })
  allowedNetworks: readonly string[] = [];

  /** Where a shifted clock starts; undefined: the real time. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Matches(ENDS_WITH_ZONE)
  clockStart: string | undefined;

  /** Undefined: no sample is offered here. Set by `up` and `demo` for the processes they start. */
  @IsOptional()
  @IsIn(SAMPLE_PARTS)
  sample: SamplePart | undefined;

  /** The organisation's own sign-in (OpenID Connect); undefined: there is none. Plain http only on this machine. */
  @IsOptional()
  @Matches(OIDC_ISSUER)
  oidcIssuer: string | undefined;

  @IsOptional()
  @IsString()
  oidcClientId: string | undefined;

  /** Undefined: a public client, by PKCE alone. */
  @IsOptional()
  @IsString()
  oidcClientSecret: string | undefined;

  @Matches(/\bopenid\b/)
  oidcScopes = 'openid email profile';

  /** The claim that lists the groups a person belongs to. */
  @IsString()
  oidcGroupsClaim = 'groups';

  /** On its button. */
  @IsString()
  oidcName = 'OpenID Connect';

  /** Signs the session cookie and seals the secrets of second factors. */
  @MinLength(32)
  secret = '';

  /** The one before, while what was sealed with it is still needed; undefined: there was none. */
  @IsOptional()
  @MinLength(32)
  secretBefore: string | undefined;

  /** Where each night leaves a backup; absolute; undefined: none is made by itself. */
  @IsOptional()
  @IsString()
  backupFolder: string | undefined;

  /** From when on it is made, by the clock of the machine. */
  @IsInt()
  @Min(0)
  @Max(23)
  backupHour = 3;

  /** How many of them are kept. */
  @IsInt()
  @Min(1)
  @Max(1000)
  backupKeep = 14;

  /** Of what is printed where we were started; people choose the language of their pages and letters themselves. */
  @IsIn(LANGUAGES)
  language: Language = 'ru';

  @IsIn(LOG_LEVELS)
  logLevel: LogLevel = 'info';

  get instance(): Instance {
    return this.sample === 'is' ? 'sample' : 'real';
  }

  /** True where "today" is not the real day. */
  get clockIsSimulated(): boolean {
    return this.clockStart !== undefined || this.instance === 'sample';
  }

  get mailMode(): MailMode {
    return this.smtpUrl === undefined ? 'mailbox' : 'smtp';
  }

  /** From one letter to the next; 0 where the server takes as many as come. */
  get mailIntervalMs(): number {
    const [, letters, unit] = MAIL_RATE.exec(this.smtpRate ?? '') ?? [];
    return letters === undefined ? 0 : (RATE_MS[unit ?? ''] ?? 0) / Number(letters);
  }

  /** Where the API is reached from this machine. */
  get localAddress(): string {
    return `http://${reachableHost(this.host)}:${this.port ?? DEFAULT_PORT}`;
  }

  /** Nobody but this machine comes in: it listens here alone, and no other address leads to it. */
  get servesThisMachineAlone(): boolean {
    return this.publicUrl === undefined && LOOPBACK_HOSTS.includes(this.host);
  }

  /** Base of every link in a letter, without a slash at the end. */
  get publicAddress(): string {
    return this.publicUrl?.replace(/\/+$/, '') ?? this.localAddress;
  }
}

/** "Listen everywhere" is no address one can open. */
function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
