import path from 'node:path';
import { ExpectedError } from '@domain/errors';
import { type Config, readConfig } from './index.js';
import { projectFolder } from './project-folder.js';
import { sampleEnvironment, sampleRunnerEnvironment } from './read-config.js';

const SECRET = 'k'.repeat(32);

function read(environment: Record<string, string>): Config {
  return readConfig(environment, () => SECRET);
}

function refusal(environment: Record<string, string>): { code: string; values: object } {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof ExpectedError) return { code: error.code, values: error.values };
    throw error;
  }
  throw new Error(`accepted: ${JSON.stringify(environment)}`);
}

it('answers this machine alone, without services, when nothing is set', () => {
  expect({ ...read({}) }).toEqual({
    port: undefined,
    host: '127.0.0.1',
    dataFolder: path.join(projectFolder(), '.vekha'),
    filesFolder: path.join(projectFolder(), '.vekha', 'files'),
    databaseUrl: undefined,
    queueDatabaseUrl: undefined,
    redisUrl: undefined,
    smtpUrl: undefined,
    smtpRate: undefined,
    dkimKeyFile: undefined,
    dkimSelector: undefined,
    mailFrom: 'vekha@localhost',
    replyAddress: undefined,
    imapUrl: undefined,
    publicUrl: undefined,
    trustedProxies: 0,
    allowedNetworks: [],
    virusScanner: undefined,
    oidcIssuer: undefined,
    oidcClientId: undefined,
    oidcClientSecret: undefined,
    oidcScopes: 'openid email profile',
    oidcGroupsClaim: 'groups',
    oidcName: 'OpenID Connect',
    clockStart: undefined,
    sample: undefined,
    secret: SECRET,
    secretBefore: undefined,
    language: 'ru',
    backupFolder: undefined,
    backupHour: 3,
    backupKeep: 14,
    logLevel: 'info',
  });
});

it.each([
  ['PORT', '8080', 'port', 8080],
  ['PORT', '', 'port', undefined],
  ['PORT', ' 1 ', 'port', 1],
  ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
  ['VEKHA_DATA', '/srv/веха данные', 'dataFolder', '/srv/веха данные'],
  ['VEKHA_DATA', 'here', 'dataFolder', path.resolve('here')],
  ['VEKHA_FILES', 'files', 'filesFolder', path.resolve('files')],
  ['VEKHA_METRICS_TOKEN', 'a-token-of-16-signs', 'metricsToken', 'a-token-of-16-signs'],
  ['CLAMD', 'tcp://scanner.example:3310', 'virusScanner', 'tcp://scanner.example:3310'],
  ['CLAMD', 'unix:/run/clamav/clamd.ctl', 'virusScanner', 'unix:/run/clamav/clamd.ctl'],
  ['DATABASE_URL', 'postgresql://u:p%20w@db.example:5433/vekha?sslmode=require', 'databaseUrl', undefined],
  ['DATABASE_URL', 'postgres:///vekha?host=/run/postgresql', 'databaseUrl', undefined],
  ['REDIS_URL', 'rediss://cache.example:6380/1', 'redisUrl', undefined],
  ['VEKHA_REPLY_ADDRESS', 'reply@office.example', 'replyAddress', 'reply@office.example'],
  ['VEKHA_IMAP_URL', 'imaps://vekha:p%40w@mail.example:993/INBOX', 'imapUrl', undefined],
  ['VEKHA_MAIL_WEBHOOK_SECRET', `whsec_${'k'.repeat(44)}`, 'mailWebhookSecret', undefined],
  ['SMTP_RATE', '30/minute', 'mailIntervalMs', 2000],
  ['SMTP_RATE', '4/second', 'mailIntervalMs', 250],
  ['SMTP_RATE', '', 'mailIntervalMs', 0],
  ['DKIM_SELECTOR', 'vekha2026', 'dkimSelector', 'vekha2026'],
  ['PUBLIC_URL', 'https://vekha.example/', 'publicAddress', 'https://vekha.example'],
  ['VEKHA_CLOCK', '2023-03-01T09:00:00+05:00', 'clockStart', undefined],
  ['VEKHA_SECRET', 's'.repeat(32), 'secret', undefined],
  ['VEKHA_SECRET_BEFORE', 's'.repeat(32), 'secretBefore', undefined],
  ['TRUST_PROXY', '1', 'trustedProxies', 1],
  ['ALLOWED_NETWORKS', '10.1.0.0/16, fd00::/8', 'allowedNetworks', ['10.1.0.0/16', 'fd00::/8']],
  ['VEKHA_LANGUAGE', 'en', 'language', 'en'],
  ['VEKHA_BACKUP_FOLDER', 'nights', 'backupFolder', path.resolve('nights')],
  ['VEKHA_BACKUP_HOUR', '0', 'backupHour', 0],
  ['VEKHA_BACKUP_KEEP', '30', 'backupKeep', 30],
  ['LOG_LEVEL', 'debug', 'logLevel', 'debug'],
  ['OIDC_SCOPES', 'openid groups', 'oidcScopes', 'openid groups'],
  ['OIDC_NAME', 'Вход области', 'oidcName', 'Вход области'],
] as const)('%s=%s is taken', (variable, value, property, taken) => {
  const keptAsItIs = taken === undefined && value !== '';
  expect(read({ [variable]: value })[property]).toEqual(keptAsItIs ? value : taken);
});

it.each([
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80.5'],
  ['PORT', 'восемь'],
  ['HOST', 'http://a'],
  ['PUBLIC_URL', 'vekha.example'],
  ['VEKHA_CLOCK', '2023-03-01'],
  ['VEKHA_CLOCK', '2023-03-01T09:00:00'],
  ['VEKHA_CLOCK', '2023-02-30T09:00:00Z'],
  ['TRUST_PROXY', 'true'],
  ['ALLOWED_NETWORKS', '10.1.0.0/16, office.example'],
  ['ALLOWED_NETWORKS', '10.1.0.0/40'],
  ['CLAMD', 'scanner.example:3310'],
  ['TRUST_PROXY', '11'],
  ['VEKHA_SAMPLE', 'yes'],
  ['VEKHA_LANGUAGE', 'english'],
  ['VEKHA_BACKUP_HOUR', '24'],
  ['VEKHA_BACKUP_KEEP', '0'],
  ['LOG_LEVEL', 'loud'],
  ['MAIL_FROM', 'nobody'],
  ['SMTP_RATE', '30'],
  ['SMTP_RATE', '0/second'],
  ['SMTP_RATE', '5/day'],
  ['DKIM_SELECTOR', '.mail'],
  ['VEKHA_REPLY_ADDRESS', 'Веха <reply@office.example>'],
  ['VEKHA_REPLY_ADDRESS', 'reply+all@office.example'],
  ['VEKHA_REPLY_ADDRESS', `${'r'.repeat(32)}@office.example`],
  ['OIDC_SCOPES', 'email'],
])('%s=%s is refused, naming variable and value', (variable, value) => {
  expect(refusal({ [variable]: value })).toEqual({ code: `config.${variable}`, values: { value } });
});

it.each([
  ['DATABASE_URL', 'mysql://u:password@db.example/vekha'],
  ['QUEUE_DATABASE_URL', 'u:password@db.example'],
  ['REDIS_URL', 'http://:password@cache.example'],
  ['SMTP_URL', 'imap://u:password@mail.example'],
  ['VEKHA_METRICS_TOKEN', 'short'],
  ['VEKHA_SECRET', 'short password'],
  ['VEKHA_SECRET_BEFORE', 'short password'],
])('%s is refused without repeating the password in it', (variable, value) => {
  expect(refusal({ [variable]: value, MAIL_FROM: 'vekha@office.example' })).toEqual({
    code: `config.${variable}`,
    values: { value: '' },
  });
});

it('asks where the other half of a signing key is published', () => {
  expect(refusal({ DKIM_KEY_FILE: 'dkim.pem' }).code).toBe('config.dkim_selector_missing');
});

it('asks whom letters are from before sending any by SMTP', () => {
  expect(refusal({ SMTP_URL: 'smtp://mail.example' }).code).toBe('config.mail_from_missing');
});

it.each(['https://login.example/realms/region', 'http://127.0.0.1:8080/realms/region'])(
  'takes %s for an issuer',
  (issuer) => {
    expect(read({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'vekha' }).oidcIssuer).toBe(issuer);
  },
);

it('asks an issuer for its https, and for the name we have there', () => {
  const plain = { OIDC_ISSUER: 'http://login.example', OIDC_CLIENT_ID: 'vekha' };
  expect(refusal(plain)).toEqual({ code: 'config.OIDC_ISSUER', values: { value: plain.OIDC_ISSUER } });
  expect(refusal({ OIDC_ISSUER: 'https://login.example' }).code).toBe('config.oidc_client_missing');
});

it('never sends real letters on a moved clock', () => {
  const environment = { SMTP_URL: 'smtp://mail.example', VEKHA_CLOCK: '2023-03-01T09:00:00Z' };
  expect(refusal(environment).code).toBe('config.clock_with_smtp');
});

it("never sends the sample's letters to real people", () => {
  const environment = { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'a@office.example', VEKHA_SAMPLE: 'is' };
  expect(refusal(environment).code).toBe('config.sample_with_smtp');
});

it('keeps the data of a moved clock apart from the real ones', () => {
  const { dataFolder } = read({ VEKHA_CLOCK: '2023-03-01T09:00:00Z' });
  expect(dataFolder).toBe(path.join(projectFolder(), '.vekha', 'clock'));
});

it.each([
  [{}, true],
  [{ HOST: 'localhost' }, true],
  [{ HOST: '0.0.0.0' }, false],
  [{ PUBLIC_URL: 'https://vekha.example' }, false],
])('with %j serves this machine alone: %s', (environment, alone) => {
  expect(read(environment).servesThisMachineAlone).toBe(alone);
});

it.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ PORT: '8080', HOST: '0.0.0.0' }, 'http://127.0.0.1:8080'],
  [{ HOST: '::1' }, 'http://[::1]:3000'],
  [{ PUBLIC_URL: 'https://a.example/vekha//', PORT: '1' }, 'https://a.example/vekha'],
])('with %j links begin with %s', (environment, address) => {
  expect(read(environment).publicAddress).toBe(address);
});

describe('the settings of the sample', () => {
  it('take over neither database, queue, mail, clock nor address of the real instance', () => {
    const { dataFolder, filesFolder, ...rest } = sampleSettings({
      VEKHA_DATA: '/srv/vekha',
      VEKHA_FILES: '/srv/files',
      DATABASE_URL: 'postgres://u:p@db.example/vekha',
      QUEUE_DATABASE_URL: 'postgres://u:p@db.example/queue',
      REDIS_URL: 'redis://cache.example',
      SMTP_URL: 'smtp://mail.example',
      MAIL_FROM: 'vekha@office.example',
      PUBLIC_URL: 'https://vekha.example',
      PORT: '8080',
      TRUST_PROXY: '1',
      OIDC_ISSUER: 'https://login.example',
      OIDC_CLIENT_ID: 'vekha',
      VEKHA_CLOCK: '2024-01-01T09:00:00Z',
      VEKHA_SECRET: 's'.repeat(32),
      VEKHA_SECRET_BEFORE: 'b'.repeat(32),
    });
    expect([dataFolder, filesFolder]).toEqual(['/srv/vekha/sample', '/srv/vekha/sample/files']);
    expect(rest).toEqual({ ...emptySettings(), sample: 'is' });
  });

  it('take over the language, the address to listen on and how much is logged', () => {
    const { language, host, logLevel } = sampleSettings({ VEKHA_LANGUAGE: 'en', HOST: '0.0.0.0', LOG_LEVEL: 'debug' });
    expect([language, host, logLevel]).toEqual(['en', '0.0.0.0', 'debug']);
  });

  it(`puts the sample below the real data even when their clock is moved`, () => {
    expect(sampleSettings({ VEKHA_CLOCK: '2024-01-01T09:00:00Z' }).dataFolder).toBe(
      path.join(projectFolder(), '.vekha', 'sample'),
    );
  });

  it('is run by a process that sees neither passwords nor the key of the real instance', () => {
    const ours = {
      DATABASE_URL: 'postgres://vekha:secret@db.example/vekha',
      SMTP_URL: 'smtp://vekha:secret@mail.example',
      VEKHA_SECRET: SECRET,
      VEKHA_SAMPLE: 'offers',
      VEKHA_LANGUAGE: 'ru',
      PORT: '3000',
      HOST: '127.0.0.2',
      PATH: '/usr/bin',
    };
    expect(sampleRunnerEnvironment({ dataFolder: '/data', language: 'en' }, ours)).toEqual({
      HOST: '127.0.0.2',
      PATH: '/usr/bin',
      VEKHA_DATA: '/data',
      VEKHA_LANGUAGE: 'en',
    });
  });

  function sampleSettings(environment: Record<string, string>): Config {
    return { ...read(sampleEnvironment(environment) as Record<string, string>) } as Config;
  }

  function emptySettings(): Omit<Config, 'dataFolder' | 'filesFolder'> {
    const { dataFolder: _, filesFolder: __, ...rest } = { ...read({}) };
    return rest as Omit<Config, 'dataFolder' | 'filesFolder'>;
  }
});
