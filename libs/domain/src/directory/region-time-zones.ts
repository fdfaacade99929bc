// Regions away from Moscow time, by a stem of their name as orders write it (Federal Law 107-FZ, zones МСК−1 … МСК+9).
const ZONES: readonly (readonly [string, string])[] = [
  ['Europe/Kaliningrad', 'калининград'],
  ['Europe/Samara', 'самарск|удмурт'],
  ['Europe/Astrakhan', 'астрахан'],
  ['Europe/Saratov', 'саратов'],
  ['Europe/Ulyanovsk', 'ульяновск'],
  [
    'Asia/Yekaterinburg',
    'челябинск|свердловск|екатеринбург|перм|башкортостан|башкир|оренбург|курганск|тюмен|ханты-мансий|югр|ямало-ненец',
  ],
  ['Asia/Omsk', 'омск'],
  ['Asia/Novosibirsk', 'новосибирск'],
  ['Asia/Barnaul', 'алтай'],
  ['Asia/Tomsk', 'томск'],
  ['Asia/Novokuznetsk', 'кемеровск|кузбасс'],
  ['Asia/Krasnoyarsk', 'красноярск|хакас|тыва|тува'],
  ['Asia/Irkutsk', 'иркутск|бурят'],
  ['Asia/Chita', 'забайкальск|читинск'],
  ['Asia/Yakutsk', 'саха|якут|амурск'],
  ['Asia/Vladivostok', 'приморск|хабаровск|еврейск'],
  ['Asia/Magadan', 'магадан'],
  ['Asia/Sakhalin', 'сахалин'],
  ['Asia/Kamchatka', 'камчат|чукот'],
];

export const MOSCOW_TIME = 'Europe/Moscow';

/** The IANA zone of the region a body's name speaks of; Moscow time where no other region is named. */
export function timeZoneOfRegion(name: string): string {
  const folded = name.toLowerCase();
  // Томск ends in Омск: a stem counts only at the beginning of a word.
  const named = ZONES.find(([, stems]) => new RegExp(`(^|[^а-яё])(${stems})`, 'u').test(folded));
  return named?.[0] ?? MOSCOW_TIME;
}
