import type { EntityManager } from 'typeorm';

/** The people of these who have left, each with the one who does what they did: the successor of the successor, and so on. */
export async function successorsOf(
  manager: EntityManager,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await manager.query<{ id: string; successorId: string | null }[]>(
    `with recursive line (id, holder_id) as (
       select id, id from person where id = any($1) and state = 'left'
       union
       select line.id, last.successor_id from line
       join person gone on gone.id = line.holder_id and gone.state = 'left'
       cross join lateral (select successor_id from handover
         where person_id = gone.id and organisation_id is null and done_at is not null order by done_at desc, id limit 1) last
       where last.successor_id is not null)
     select line.id, (array_agg(holder.id) filter (where holder.state <> 'left'))[1] as "successorId"
     from line join person holder on holder.id = line.holder_id group by line.id`,
    [personIds],
  );
  return new Map(rows.map(({ id, successorId }) => [id, successorId]));
}

/** Waiting handovers whose day has begun where the post, or the person, is at home. */
export async function dueHandovers(manager: EntityManager, now: Date): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select handover.id from handover
     left join person on person.id = handover.person_id
     join organisation home on home.id = coalesce(handover.organisation_id, person.organisation_id)
     where handover.done_at is null and handover.from_day <= ($1::timestamptz at time zone home.time_zone)::date
     order by handover.from_day, handover.created_at, handover.id`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** An order goes on under another coordinator, controller or signatory in the place of one who has left. */
export async function passSuperiors(
  manager: EntityManager,
  { personId, successorId, otherwise }: { personId: string; successorId: string | null; otherwise: string },
): Promise<void> {
  await manager.query(
    `update order_document set
       coordinator_id = case when coordinator_id = $1 then coalesce($2::uuid, $3::uuid) else coordinator_id end,
       controller_id = case when controller_id = $1 then coalesce($2::uuid, nullif(coordinator_id, $1), $3::uuid) else controller_id end,
       signatory_id = case when signatory_id = $1 then coalesce($2::uuid, nullif(coordinator_id, $1), $3::uuid) else signatory_id end
     where $1 in (coordinator_id, controller_id, signatory_id)`,
    [personId, successorId, otherwise],
  );
}

/** He holds no post from the day on, and none that he was to have on a day to come; what lies before stays on record. */
export async function endAppointmentsOf(manager: EntityManager, personId: string, fromDay: string): Promise<void> {
  await manager.query(
    'delete from handover where successor_id = $1 and organisation_id is not null and done_at is null',
    [personId],
  );
  await manager.query('update organisation set holder_id = null where holder_id = $1', [personId]);
  await manager.query('delete from appointment where person_id = $1 and from_day >= $2', [personId, fromDay]);
  await manager.query(
    'update appointment set to_day = $2::date - 1 where person_id = $1 and (to_day is null or to_day >= $2)',
    [personId, fromDay],
  );
}

/** He stands in for nobody from the day on, and nobody for him; what lies before stays on record. */
export async function endSubstitutionsOf(manager: EntityManager, personId: string, fromDay: string): Promise<void> {
  await manager.query('delete from substitution where $1 in (person_id, deputy_id) and from_day >= $2', [
    personId,
    fromDay,
  ]);
  await manager.query(
    'update substitution set to_day = $2::date - 1 where $1 in (person_id, deputy_id) and to_day >= $2',
    [personId, fromDay],
  );
}
