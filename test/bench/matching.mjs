import { ALL_BODIES, bodyCandidates, personCandidates } from '../../dist/libs/storage/src/index.js';
import { ScratchServer } from '../support/scratch-server.mjs';

const BODIES = 40_000;
/** As many different names as a long order holds. */
const NAMES = 40;
/** An order of that size may be read in 2 s; looking its names up is a quarter of it. */
const MOST_S = 0.5;
/** The names of one order compared with a directory of 40,000 schools and their directors, beside one reading of the table. */
export async function measureMatching({ quick }) {
  const server = await ScratchServer.open();
  try {
    return await server.withSource(async (source) => {
      await fill(source);
      const runs = quick ? 3 : 9;
      const bodies = await medianOf(runs, source, (manager) => bodyCandidates(manager, bodyNames(), ALL_BODIES));
      const bodyScan = await medianOf(runs, source, (manager) => scan(manager, 'organisation', 'name'));
      const names = await personNames(source);
      const people = await medianOf(runs, source, (manager) => personCandidates(manager, names, [], ALL_BODIES));
      const personScan = await medianOf(runs, source, (manager) => scan(manager, 'person', 'full_name'));
      return [
        figure(`look for ${NAMES} bodies among ${BODIES}`, bodies, bodyScan),
        figure(`look for ${NAMES} people among ${BODIES}`, people, personScan),
      ];
    });
  } finally {
    await server.close();
  }
}

function figure(name, value, floor) {
  return {
    name,
    value,
    unit: 's',
    floor,
    bound: `at most ${MOST_S} s, or the floor on a busy machine: one name compared with every row`,
    ok: value <= Math.max(MOST_S, floor),
  };
}

/** Schools are named alike but for their numbers: the worst case for a search by letters. */
async function fill(source) {
  await source.query(
    `insert into organisation (name, match_key, full_name, kind, time_zone, state)
     select 'МБОУ СОШ № ' || n || ' ' || place, 'key-' || n,
       'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № ' || n || '» ' || place,
       'school', 'Europe/Moscow', 'active'
     from generate_series(1, $1::int) n,
       lateral (select 'города ' || (array['Заречного', 'Каменска', 'Приозёрска', 'Верхнего', 'Лесного'])[1 + n % 5]) as p(place)`,
    [BODIES],
  );
  // A surname is borne by twenty people.
  await source.query(
    `insert into person (organisation_id, kind, full_name, match_key, position, role, state)
     select id, 'person', ${surname('n')} || ' Анна Борисовна', 'person-' || n, 'директор', 'school', 'active'
     from (select id, row_number() over (order by match_key) as n from organisation) body`,
  );
  await source.query('analyze organisation, person');
}

/** Written as orders write them: with the number, without the place, in another case. */
function bodyNames() {
  return Array.from({ length: NAMES }, (_, at) => {
    const number = 1 + at * 911;
    return at % 2 === 0 ? `МБОУ СОШ № ${number}` : `МБОУ «Средняя школа № ${number}» города Лесного`;
  });
}

/** As orders write them: the initials after a surname, which may be in another case. */
async function personNames(source) {
  const rows = await source.query(`select ${surname('n')} as surname from generate_series(1, $1::int) n`, [NAMES]);
  return rows.map(({ surname: name }, at) => `${name}${at % 2 === 0 ? '' : 'а'} А.Б.`);
}

/** SQL of one of 2,000 surnames made up of a digest's letters. */
function surname(number) {
  const letters = `translate(substr(md5((${number} % 2000)::text), 1, 5), '0123456789abcdef', 'абвгдежзиклмнорс')`;
  return `initcap(${letters}) || 'ов'`;
}

async function scan(manager, table, column) {
  await manager.query(
    `select id from ${table} order by similarity(trigram_letters(${column}), trigram_letters($1)) desc limit 12`,
    ['МБОУ СОШ № 1'],
  );
}

/** After one call that warms the cache; each in a transaction of its own, as the product asks. */
async function medianOf(runs, source, work) {
  await source.transaction(work);
  const seconds = [];
  for (let run = 0; run < runs; run += 1) {
    const startedAt = performance.now();
    await source.transaction(work);
    seconds.push((performance.now() - startedAt) / 1000);
  }
  return seconds.toSorted((one, other) => one - other)[Math.floor(runs / 2)];
}
