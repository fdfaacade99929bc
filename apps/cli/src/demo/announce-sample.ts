import { dateInZone } from '@domain/calendar';
import { formatDate } from '@domain/texts';
import { type Config, sampleClock } from '@platform/config';
import { SAMPLE_TIME_ZONE } from '@platform/sample';
import { type Terminal, writeLine } from '../command.js';

/** What a visitor needs: what this is, how to get in, where letters are, how to stop and how to get rid of it. */
export function announceSample(config: Config, link: string, { stdout, texts }: Terminal): void {
  const say = (key: string, values: Readonly<Record<string, string>> = {}) => writeLine(stdout, texts.say(key, values));
  const today = dateInZone(sampleClock(config).now(), SAMPLE_TIME_ZONE);
  say('sample.running', { address: config.publicAddress });
  say('sample.what_it_is', { today: formatDate(today, texts) });
  say('sample.sign_in', { link });
  say('sample.mail_inside', { address: config.publicAddress });
  say('sample.how_to_stop');
  say('sample.how_to_remove', { folder: config.dataFolder });
}
