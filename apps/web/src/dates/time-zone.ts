import { i18n } from '../texts/index.js';

let zone: string | undefined;

/** The zone whose clock instants are told by: of the signed-in person's organisation; undefined is the browser's own. */
export function tellTimesIn(timeZone: string | undefined): void {
  zone = timeZone !== undefined && isKnown(timeZone) ? timeZone : undefined;
}

export function zoneOfTimes(): string | undefined {
  return zone;
}

/** «UTC+5», the difference of the clock that the instant is told by. */
export function formatOffset(instant: string): string {
  return zoneNameAt(instant, 'shortOffset').replace('GMT', 'UTC');
}

/** How a list names the zone of its instants once: «UTC+5»; the zone's own name where its clock was changed among them. */
export function zoneOfInstants(instants: readonly string[]): string | null {
  const offsets = new Set(instants.map(formatOffset));
  const [first] = instants;
  if (first === undefined) return null;
  return offsets.size === 1 ? formatOffset(first) : zoneNameAt(first, 'shortGeneric');
}

function zoneNameAt(instant: string, timeZoneName: 'shortOffset' | 'shortGeneric'): string {
  const parts = new Intl.DateTimeFormat(i18n.language, { timeZone: zone, timeZoneName }).formatToParts(
    new Date(instant),
  );
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

/** A browser may be older than a zone. */
function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
