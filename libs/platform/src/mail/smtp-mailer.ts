import { setTimeout as sleep } from 'node:timers/promises';
import SMTPPool from 'nodemailer/lib/smtp-pool';
import { type FrozenLetter, MailDelayed, Mailer, MailRefused, type ServerAnswer } from './mailer.js';
import { readyMessage } from './ready-message.js';

export interface SmtpSettings {
  /** `smtp://user:password@mail.example:587` or `smtps://…:465`. */
  readonly url: string;
  /** The envelope's sender, with or without a display name; bounces come back here. */
  readonly from: string;
  /** For each stage: connecting, greeting, and silence in between. */
  readonly timeoutMs?: number;
  /** How fast it may be given letters; absent where it takes as many as come. */
  readonly pace?: MailPace;
}

interface MailPace {
  readonly everyMs: number;
  readonly turns: MailTurns;
  readonly now: () => Date;
}

/** Turns at a server, shared by all who send by it. */
interface MailTurns {
  take(server: string, everyMs: number): Promise<Date>;
}

const TIMEOUT_MS = 20_000;
/** Of one process, kept from letter to letter: greeting and signing in cost more than a letter. */
const CONNECTIONS = 4;
/** Shorter than any server waits, so that it is we who close. */
const IDLE_MS = 15_000;

/** Hands letters to a mail server over a few connections; the bytes go out exactly as they were frozen. */
export class SmtpMailer extends Mailer {
  private readonly pool: SMTPPool;

  constructor(private readonly settings: SmtpSettings) {
    super();
    const timeoutMs = settings.timeoutMs ?? TIMEOUT_MS;
    this.pool = new SMTPPool({
      url: settings.url,
      maxConnections: CONNECTIONS,
      idleTimeout: IDLE_MS,
      connectionTimeout: timeoutMs,
      greetingTimeout: timeoutMs,
      socketTimeout: timeoutMs,
    });
  }

  /** Where a pace is set, one at a time: a letter is written when its turn has come and not before. */
  override async turns(wanted: number, stop?: AbortSignal): Promise<number> {
    const { pace, url } = this.settings;
    if (pace === undefined || stop?.aborted) return wanted;
    const turn = await pace.turns.take(new URL(url).host, pace.everyMs);
    const waitMs = turn.getTime() - pace.now().getTime();
    if (waitMs > 0) {
      await sleep(waitMs, undefined, stop === undefined ? {} : { signal: stop }).catch((error: unknown) => {
        if (!stop?.aborted) throw error;
      });
    }
    return 1;
  }

  override close(): void {
    this.pool.close();
  }

  override send(letter: FrozenLetter): Promise<ServerAnswer> {
    return new Promise((resolve, reject) => {
      this.pool.send(readyMessage(letter, this.settings.from), (error, info) => {
        if (error) reject(readFailure(error));
        else resolve({ response: info?.response ?? '' });
      });
    });
  }
}

interface SmtpFailure {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly syscall?: string;
}

/** Stages in which a no is about this letter. Before them (greeting, TLS, sign-in) it is about the connection. */
const ABOUT_THE_LETTER: readonly string[] = ['MAIL FROM', 'RCPT TO', 'DATA'];

function readFailure(error: unknown): MailRefused | MailDelayed {
  const { code, command, response, responseCode } = error as SmtpFailure;
  const answer = response ?? (error instanceof Error ? error.message : String(error));
  if (responseCode !== undefined && responseCode >= 500 && command && ABOUT_THE_LETTER.includes(command)) {
    return new MailRefused(answer, String(responseCode), { cause: error });
  }
  if (isNoAddress(error as SmtpFailure & Error)) return new MailRefused(answer, 'EENVELOPE', { cause: error });
  const maybeTaken = responseCode === undefined && !isBeforeTheLetter(error as SmtpFailure);
  return new MailDelayed(answer, String(responseCode ?? code ?? 'unknown'), { cause: error }, maybeTaken);
}

/** What stands as the recipient is nothing that can be said to a server; of our own address that would be no fault of the letter. */
function isNoAddress({ code, responseCode, message }: SmtpFailure & Error): boolean {
  return code === 'EENVELOPE' && responseCode === undefined && /recipient/iu.test(message);
}

/** Failures that show that no byte of a letter had left. */
function isBeforeTheLetter({ code, command, syscall }: SmtpFailure): boolean {
  if (syscall === 'connect' || code === 'EDNS' || code === 'EAUTH' || code === 'ETLS') return true;
  return command !== undefined && command !== 'CONN' && command !== 'DATA';
}
