const HOUR = '(?<hour>[01]?\\d|2[0-3])';
const MINUTE = '(?<minute>[0-5]\\d)';
const OF_HOURS = '\\s*(?:час(?:ов|а|у)?|ч)(?![а-яё])\\.?';

/** «время проведения: 14.00», «начало в 10-30»: behind such words any mark parts the minutes. */
const LABELLED = new RegExp(
  `^(?:время|начало)(?:\\s+[а-яё]+)*\\s*[:–—-]?\\s*${HOUR}(?:\\s?[:.–-]\\s?${MINUTE}(?!\\d))?(?![\\d.])`,
  'i',
);
/** «12 мая 2025 года, 14:30», «в 14.30 часов», «14 часов 30 минут»: elsewhere only what can be nothing but an hour. */
const ELSEWHERE: readonly RegExp[] = [
  new RegExp(`(?<![\\d.:])${HOUR}:${MINUTE}(?![\\d:])`),
  new RegExp(`(?<![\\d.:])${HOUR}[.–-]${MINUTE}${OF_HOURS}`, 'i'),
  new RegExp(`(?<![\\d.:–-])${HOUR}${OF_HOURS}(?:\\s*${MINUTE}\\s*мин)?`, 'i'),
];

/** The hour a line of the head names, «14:30»; of «10:00–12:00» the first. */
export function meetingTime(line: string): string | null {
  for (const pattern of [LABELLED, ...ELSEWHERE]) {
    const { hour, minute = '00' } = pattern.exec(line)?.groups ?? {};
    if (hour !== undefined) return `${hour.padStart(2, '0')}:${minute}`;
  }
  return null;
}
