import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import type { Language } from '@domain/texts';
import { validateSync } from 'class-validator';
import { ensureSecret } from '../data-folder/index.js';
import { SampleFolder } from '../sample/index.js';
import { Config, type LogLevel, type SamplePart } from './config.js';
import { projectFolder } from './project-folder.js';

/** Property → environment variable. Also the list that docs/operations.md explains. */
export const VARIABLES = {
  port: 'PORT',
  host: 'HOST',
  dataFolder: 'VEKHA_DATA',
  filesFolder: 'VEKHA_FILES',
  databaseUrl: 'DATABASE_URL',
  queueDatabaseUrl: 'QUEUE_DATABASE_URL',
  redisUrl: 'REDIS_URL',
  smtpUrl: 'SMTP_URL',
  smtpRate: 'SMTP_RATE',
  dkimKeyFile: 'DKIM_KEY_FILE',
  dkimSelector: 'DKIM_SELECTOR',
  mailFrom: 'MAIL_FROM',
  replyAddress: 'VEKHA_REPLY_ADDRESS',
  imapUrl: 'VEKHA_IMAP_URL',
  mailWebhookSecret: 'VEKHA_MAIL_WEBHOOK_SECRET',
  publicUrl: 'PUBLIC_URL',
  trustedProxies: 'TRUST_PROXY',
  allowedNetworks: 'ALLOWED_NETWORKS',
  metricsToken: 'VEKHA_METRICS_TOKEN',
  virusScanner: 'CLAMD',
  oidcIssuer: 'OIDC_ISSUER',
  oidcClientId: 'OIDC_CLIENT_ID',
  oidcClientSecret: 'OIDC_CLIENT_SECRET',
  oidcScopes: 'OIDC_SCOPES',
  oidcGroupsClaim: 'OIDC_GROUPS_CLAIM',
  oidcName: 'OIDC_NAME',
  clockStart: 'VEKHA_CLOCK',
  sample: 'VEKHA_SAMPLE',
  secret: 'VEKHA_SECRET',
  secretBefore: 'VEKHA_SECRET_BEFORE',
  backupFolder: 'VEKHA_BACKUP_FOLDER',
  backupHour: 'VEKHA_BACKUP_HOUR',
  backupKeep: 'VEKHA_BACKUP_KEEP',
  language: 'VEKHA_LANGUAGE',
  logLevel: 'LOG_LEVEL',
} as const satisfies Partial<Record<keyof Config, string>>;

/** Their values may hold a password, so a message never repeats them. */
const CONFIDENTIAL: readonly string[] = [
  'databaseUrl',
  'queueDatabaseUrl',
  'redisUrl',
  'smtpUrl',
  'imapUrl',
  'mailWebhookSecret',
  'metricsToken',
  'secret',
  'secretBefore',
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the settings; throws ExpectedError `config.<VARIABLE>` for the first bad one.
 * `secretOf` answers the signing key of a data folder when VEKHA_SECRET is absent; by default it makes the folder and the key.
 */
export function readConfig(environment: Environment, secretOf: (dataFolder: string) => string = ensureSecret): Config {
  const given = (property: keyof typeof VARIABLES) => environment[VARIABLES[property]]?.trim() || undefined;
  const config = new Config();
  config.port = numberOf(given('port'));
  config.host = given('host') ?? config.host;
  config.clockStart = given('clockStart');
  config.dataFolder = path.resolve(given('dataFolder') ?? defaultDataFolder(config.clockStart));
  config.filesFolder = path.resolve(given('filesFolder') ?? path.join(config.dataFolder, 'files'));
  config.databaseUrl = given('databaseUrl');
  config.queueDatabaseUrl = given('queueDatabaseUrl');
  config.redisUrl = given('redisUrl');
  config.smtpUrl = given('smtpUrl');
  config.smtpRate = given('smtpRate');
  config.dkimKeyFile = given('dkimKeyFile');
  config.dkimSelector = given('dkimSelector');
  config.mailFrom = given('mailFrom') ?? config.mailFrom;
  config.replyAddress = given('replyAddress');
  config.imapUrl = given('imapUrl');
  config.mailWebhookSecret = given('mailWebhookSecret');
  config.publicUrl = given('publicUrl');
  config.trustedProxies = numberOf(given('trustedProxies')) ?? config.trustedProxies;
  config.allowedNetworks = listOf(given('allowedNetworks'));
  config.metricsToken = given('metricsToken');
  config.virusScanner = given('virusScanner');
  config.oidcIssuer = given('oidcIssuer');
  config.oidcClientId = given('oidcClientId');
  config.oidcClientSecret = given('oidcClientSecret');
  config.oidcScopes = given('oidcScopes') ?? config.oidcScopes;
  config.oidcGroupsClaim = given('oidcGroupsClaim') ?? config.oidcGroupsClaim;
  config.oidcName = given('oidcName') ?? config.oidcName;
  const backupFolder = given('backupFolder');
  config.backupFolder = backupFolder === undefined ? undefined : path.resolve(backupFolder);
  config.backupHour = numberOf(given('backupHour')) ?? config.backupHour;
  config.backupKeep = numberOf(given('backupKeep')) ?? config.backupKeep;
  config.language = (given('language') as Language | undefined) ?? config.language;
  config.logLevel = (given('logLevel') as LogLevel | undefined) ?? config.logLevel;
  config.sample = given('sample') as SamplePart | undefined;
  config.secretBefore = given('secretBefore');
  refuseContradictions(config, given('mailFrom'));
  config.secret = given('secret') ?? '';
  refuseBadValues(config, environment, config.secret === '' ? ['secret'] : []);
  config.secret ||= secretOf(config.dataFolder);
  return config;
}

/** The settings of this process. */
export function loadConfig(): Config {
  return readConfig(process.env);
}

/** The settings for looking only: nothing is made, and a missing signing key stays empty. */
export function inspectConfig(): Config {
  return readConfig(process.env, () => '');
}

/** What the sample has in common with the real instance; above all neither its data nor its mail server. */
const SHARED_WITH_SAMPLE = ['dataFolder', 'host', 'language', 'logLevel'] as const satisfies (keyof typeof VARIABLES)[];

/** The settings of the sample below the data folder of this process. Makes the sample's folder. @throws ExpectedError `sample.foreign_folder` */
export function loadSampleConfig(): Config {
  return readConfig(sampleEnvironment(process.env), (dataFolder) => {
    new SampleFolder(dataFolder).prepare();
    return ensureSecret(dataFolder);
  });
}

/** The same for looking only: nothing is made. */
export function inspectSampleConfig(): Config {
  return readConfig(sampleEnvironment(process.env), () => '');
}

/** What the environment of a real instance leaves for its sample. */
export function sampleEnvironment(environment: Environment): Environment {
  const shared = Object.fromEntries(SHARED_WITH_SAMPLE.map((name) => [VARIABLES[name], environment[VARIABLES[name]]]));
  const { dataFolder } = readConfig(shared, () => '');
  return { ...shared, [VARIABLES.dataFolder]: SampleFolder.below(dataFolder).path, [VARIABLES.sample]: 'is' };
}

/** The environment of a child process: ours, with these settings on top; one that is undefined is taken away. */
export function childEnvironment(
  settings: Readonly<Partial<Record<keyof typeof VARIABLES, string | undefined>>>,
): NodeJS.ProcessEnv {
  const named: NodeJS.ProcessEnv = {};
  for (const [property, value] of Object.entries(settings)) {
    named[VARIABLES[property as keyof typeof VARIABLES]] = value;
  }
  return { ...process.env, ...named };
}

/** The environment of the process that runs the sample beside us: what the sample does not take over it does not even see. */
export function sampleRunnerEnvironment(
  { dataFolder, language }: { readonly dataFolder: string; readonly language: string },
  ours: Environment = process.env,
): Environment {
  const shared: readonly string[] = SHARED_WITH_SAMPLE.map((property) => VARIABLES[property]);
  const withheld = (name: string) => Object.values<string>(VARIABLES).includes(name) && !shared.includes(name);
  const kept = Object.entries(ours).filter(([name]) => !withheld(name));
  return { ...Object.fromEntries(kept), [VARIABLES.dataFolder]: dataFolder, [VARIABLES.language]: language };
}

/** True under `npm start` and other scripts of package.json. */
export function isRunByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}

/** A moved clock must never share its data with the real work, so by default it lives apart. */
function defaultDataFolder(clockStart: string | undefined): string {
  return path.join(projectFolder(), '.vekha', ...(clockStart === undefined ? [] : ['clock']));
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(/^\d+$/.test(text) ? text : Number.NaN);
}

/** Names, separated by commas. */
function listOf(text: string | undefined): string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean);
}

function refuseContradictions(config: Config, mailFrom: string | undefined): void {
  if (config.oidcIssuer !== undefined && config.oidcClientId === undefined) {
    throw new ExpectedError('config.oidc_client_missing');
  }
  if (config.dkimKeyFile !== undefined && config.dkimSelector === undefined) {
    throw new ExpectedError('config.dkim_selector_missing');
  }
  if (config.smtpUrl === undefined) return;
  if (config.instance === 'sample') throw new ExpectedError('config.sample_with_smtp');
  if (config.clockStart !== undefined) throw new ExpectedError('config.clock_with_smtp');
  if (mailFrom === undefined) throw new ExpectedError('config.mail_from_missing');
}

function refuseBadValues(config: Config, environment: Environment, unchecked: readonly string[]): void {
  const bad = validateSync(config).find(({ property }) => !unchecked.includes(property));
  if (!bad) return;
  const variable = VARIABLES[bad.property as keyof typeof VARIABLES];
  const value = CONFIDENTIAL.includes(bad.property) ? '' : (environment[variable] ?? '');
  throw new ExpectedError(`config.${variable}`, { value });
}

/** What a program of the system needs to know of its surroundings. */
const NEEDED_BY_PROGRAMS = ['PATH', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'NODE_OPTIONS'];

/** The environment of a process that handles strangers' files: nothing of our settings, passwords least of all. */
export function bareEnvironment(): Record<string, string> {
  return Object.fromEntries(
    NEEDED_BY_PROGRAMS.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The folders in which programs are looked for. */
export function programFolders(): string[] {
  return (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
}
