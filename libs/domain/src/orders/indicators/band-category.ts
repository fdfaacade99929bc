import { identifierOf } from './transliterate.js';

/** Categories by the words of a label. A denied word («не участвовали») is the second name, or `not_` and the first. */
const CATEGORIES: readonly (readonly [words: RegExp, name: string, denied?: string])[] = [
  [/победител|гран-при|перв\S+ мест/i, 'winner'],
  [/приз[её]р|лауреат|призов/i, 'prize_winner'],
  [/участ|принима\S*\s+участи/i, 'participant', 'none'],
  [/отсутств/i, 'absent'],
  [/налич|име[ею]|есть(?![а-яё])|^да(?![а-яё])/i, 'present', 'absent'],
  [/^нет(?![а-яё])/i, 'absent'],
  [/частичн|не\s+в\s+полн/i, 'partial'],
  [/в\s+полном|полностью|в\s+срок|своевремен/i, 'full', 'partial'],
  [/представ/i, 'presented'],
  [/соответству/i, 'compliant'],
  [/выполнен|исполнен|реализован/i, 'done'],
  [/размещ|опубликован/i, 'published'],
  [/разработан|утвержд[её]н|создан/i, 'adopted'],
  [/провод|провед/i, 'held'],
  [/лучш/i, 'best'],
  [/критическ/i, 'critical'],
  [/высок|высш/i, 'high'],
  [/повышенн/i, 'advanced'],
  [/средн/i, 'middle'],
  [/базов|допустим/i, 'basic'],
  [/низк|недостаточн|неудовлетворител/i, 'low'],
  [/неэффективн/i, 'ineffective'],
  [/эффективн/i, 'effective', 'ineffective'],
  [/муниципальн|район/i, 'municipal'],
  [/региональн|краев|областн|республиканск/i, 'regional'],
  [/всероссийск|федеральн|международн/i, 'national'],
  [/школьн|образовательной организации/i, 'school'],
];

/** Words that only say where, and whether a thing is there at all. */
const OF_PLACE = new Set(['school', 'municipal', 'regional', 'national']);

const DENIED = /(?:^|[\s,(])(?:(?:не|без|нет|ни)\s+(?:\S+\s+)?|не)$/i;

/** Categories that say a thing is not there or as low as it gets: with one of them a scale is complete. */
const LOWEST = /^(?:absent|none|low|lowest|critical|ineffective|partial|not_.*)$/;

/**
 * A name for each label of a scale that goes by kinds and not by numbers, no two alike: «Победитель», «Участие»,
 * «Не участвуют» → `winner`, `participant`, `none`. Labels without a known word are named by their own letters.
 */
export function categoriesOf(labels: readonly string[]): string[] {
  const all = labels.map(namesIn);
  const [sole = []] = all;
  // A sole step says what has to be there: «Педагоги являются руководителями муниципальных объединений».
  if (labels.length === 1 && sole.every((name) => OF_PLACE.has(name))) return ['present'];
  const firsts = all.map((names) => names[0] ?? null);
  const taken = new Set<string>();
  return labels.map((label, at) => {
    const names = all[at] ?? [];
    const first = firsts[at] ?? null;
    const isUnique = first !== null && firsts.filter((other) => other === first).length === 1;
    const wanted = isUnique ? first : names.length > 1 ? names.join('_') : (first ?? ownName(label));
    let name = wanted;
    for (let next = 2; taken.has(name); next += 1) name = `${wanted}_${next}`;
    taken.add(name);
    return name;
  });
}

/** True where one of the categories is what is left when the thing asked for is not there. */
export function includesLowest(categories: readonly string[]): boolean {
  return categories.some((name) => LOWEST.test(name));
}

function namesIn(label: string): string[] {
  const names = CATEGORIES.flatMap(([words, name, denied]): string[] => {
    const match = words.exec(label);
    if (!match) return [];
    const isDenied = DENIED.test(label.slice(0, match.index));
    return [isDenied ? (denied ?? `not_${name}`) : name];
  });
  return names.includes('absent') ? ['absent', ...names.filter((name) => !/^(?:present|absent)$/.test(name))] : names;
}

function ownName(label: string): string {
  const words = identifierOf(label)
    .split('_')
    .filter((word) => word.length > 2);
  return words.slice(0, 3).join('_') || 'other';
}
