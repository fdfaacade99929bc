import type { Role } from '../../access/index.js';
import type { ProposedKind } from '../kind-of-name.js';
import { timeZoneOfRegion } from '../region-time-zones.js';
import type { Said } from './import-lines.js';

/** The words lists and our own export have for kinds of organisations. */
export const KIND_WORDS: Readonly<Record<ProposedKind, string>> = {
  ministry: 'министерство',
  institute: 'институт',
  municipal_authority: 'муниципальный орган',
  school: 'школа',
  body: 'коллегиальный орган',
  class: 'группа организаций',
  group: 'рабочая группа',
  role: 'должность',
};

const OTHER_KIND_WORDS: readonly (readonly [ProposedKind, RegExp])[] = [
  ['class', /групп\S* организаци|класс/u],
  ['group', /рабоч\S* групп/u],
  ['ministry', /министерств|департамент|региональн\S* орган/u],
  ['institute', /институт|дпо|цоко/u],
  ['municipal_authority', /муниципальн\S* орган|моуо|омсу|управлени\S* образовани|отдел\S* образовани/u],
  ['school', /школ|общеобразовательн|гимнази|лице[йя]|^ооо?$|^сош$|^оош$/u],
  ['role', /^должность$/u],
  ['body', /коллегиальн|комисси|совет|^организация$|^ин(ая|ое)/u],
];

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  administrator: 'администратор',
  coordinator: 'координатор',
  supervisor: 'руководитель',
  official: 'исполнитель',
  school: 'школа',
  observer: 'наблюдатель',
};

const OTHER_ROLE_WORDS: readonly (readonly [Role, RegExp])[] = [
  ['supervisor', /контрол[её]р/u],
  ['official', /специалист|ответственн|сотрудник/u],
  ['school', /директор/u],
];

/** Files of values put it before a sign that a spreadsheet would take for a formula. */
const GUARD = /^'(?=[=+@-])/u;
/** A lone dash takes a value away; an empty cell leaves it as it is. */
const NOTHING = /^[-–—]$/u;

export function saidText(cell: string): Said<string> {
  const text = squeezed(cell).replace(GUARD, '');
  if (text === '') return undefined;
  return NOTHING.test(text) ? null : text;
}

export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function kindOf(cell: string): ProposedKind | null {
  const word = folded(cell);
  const [known] = Object.entries(KIND_WORDS).find(([kind, words]) => words === word || kind === word) ?? [];
  return (known as ProposedKind | undefined) ?? OTHER_KIND_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

export function roleOf(cell: string): Role | null {
  const word = folded(cell);
  const [known] = Object.entries(ROLE_WORDS).find(([role, words]) => words === word || role === word) ?? [];
  return (known as Role | undefined) ?? OTHER_ROLE_WORDS.find(([, words]) => words.test(word))?.[0] ?? null;
}

/** In the order of Moscow time: МСК−1 is Kaliningrad. */
const ZONES_BY_MOSCOW: readonly (readonly [number, string])[] = [
  [-1, 'Europe/Kaliningrad'],
  [0, 'Europe/Moscow'],
  [1, 'Europe/Samara'],
  [2, 'Asia/Yekaterinburg'],
  [3, 'Asia/Omsk'],
  [4, 'Asia/Krasnoyarsk'],
  [5, 'Asia/Irkutsk'],
  [6, 'Asia/Yakutsk'],
  [7, 'Asia/Vladivostok'],
  [8, 'Asia/Magadan'],
  [9, 'Asia/Kamchatka'],
];
const MOSCOW_FROM_UTC = 3;
const OFFSET = /^\(?(мск|msk|utc|gmt)\s*(?:([+-])\s*(\d{1,2})(?::00)?)?\)?/u;

/** «Asia/Omsk», «МСК+2», «UTC+5», «Екатеринбург», «Челябинская область»; null where none of these is recognised. */
export function timeZoneOf(cell: string): string | null {
  if (isZoneName(cell)) return cell;
  const words = folded(cell).replace(/[−–—]/gu, '-');
  const [found, base, sign, hours] = OFFSET.exec(words) ?? [];
  if (found !== undefined) {
    const offset = Number(`${sign ?? ''}${hours ?? 0}`) - (base === 'utc' || base === 'gmt' ? MOSCOW_FROM_UTC : 0);
    return ZONES_BY_MOSCOW.find(([ahead]) => ahead === offset)?.[1] ?? null;
  }
  const zone = timeZoneOfRegion(words);
  return zone !== 'Europe/Moscow' || /москв|московск/u.test(words) ? zone : null;
}

function isZoneName(name: string): boolean {
  if (!/^[A-Z][A-Za-z]+\/[A-Za-z_/+-]+$/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const WEIGHTS_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const WEIGHTS_11 = [7, ...WEIGHTS_10];
const WEIGHTS_12 = [3, ...WEIGHTS_11];

/** An INN of ten or twelve digits whose control digits are right; a sheet that took it for a number lost its first zero. */
export function innOf(cell: string): string | null {
  const digits = cell.replace(/\s/gu, '');
  if (!/^\d{9,12}$/u.test(digits)) return null;
  const whole = digits.length % 2 === 1 ? `0${digits}` : digits;
  const isRight =
    whole.length === 10
      ? controlDigit(whole, WEIGHTS_10) === Number(whole[9])
      : controlDigit(whole, WEIGHTS_11) === Number(whole[10]) && controlDigit(whole, WEIGHTS_12) === Number(whole[11]);
  return isRight ? whole : null;
}

function controlDigit(digits: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (sum % 11) % 10;
}

export function tagsOf(text: string): string[] {
  return [...new Set(text.split(/[,;]/u).map(squeezed).filter(Boolean))];
}

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/u;
const LONGEST_EMAIL = 254;

/** One address; two in a cell are not guessed at. */
export function emailOf(text: string): string | null {
  const address = text.replace(/^mailto:/iu, '');
  return EMAIL.test(address) && address.length <= LONGEST_EMAIL ? address : null;
}

function folded(cell: string): string {
  return squeezed(cell).toLowerCase().replaceAll('ё', 'е');
}
