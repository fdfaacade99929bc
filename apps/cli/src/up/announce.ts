import type { Config } from '@platform/config';
import { withoutPassword } from '@platform/database';
import { type Terminal, writeLine } from '../command.js';

/** A link that signs the administrator in once. */
export type SignInLinkMaker = (config: Config, databaseUrl: string, isStopping: () => boolean) => Promise<string>;

/** What a person needs once everything runs: where it is, how to get in, where letters go, how to stop. */
export function announce(config: Config, signInLink: string, { stdout, texts }: Terminal): void {
  writeLine(stdout, texts.say('up.running', { address: config.publicAddress }));
  writeLine(stdout, texts.say('up.sign_in', { link: signInLink }));
  if (config.clockStart !== undefined) writeLine(stdout, texts.say('up.moved_clock', { start: config.clockStart }));
  writeLine(
    stdout,
    config.smtpUrl === undefined
      ? texts.say('up.mail_inside', { address: config.publicAddress })
      : texts.say('up.mail_by_smtp', { server: withoutPassword(config.smtpUrl) }),
  );
  writeLine(stdout, texts.say('up.how_to_stop', { folder: config.dataFolder }));
}
