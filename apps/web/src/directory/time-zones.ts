import { i18n } from '../texts/index.js';

// Zones of Russia, west to east; their names are in the catalogue.
const ZONES = [
  'Europe/Kaliningrad',
  'Europe/Moscow',
  'Europe/Samara',
  'Asia/Yekaterinburg',
  'Asia/Omsk',
  'Asia/Krasnoyarsk',
  'Asia/Irkutsk',
  'Asia/Yakutsk',
  'Asia/Vladivostok',
  'Asia/Magadan',
  'Asia/Kamchatka',
] as const;

/** The zones to choose from; one set elsewhere (a server's own) stays in the list under its own name. */
export function timeZoneOptions(current?: string): readonly (readonly [string, string])[] {
  const known = ZONES.map((zone) => [zone, i18n.t(`directory.zone.${zone}`)] as const);
  const isKnown = current === undefined || known.some(([zone]) => zone === current);
  return isKnown ? known : [[current, current], ...known];
}
