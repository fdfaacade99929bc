import type { Room } from '@storage';
import type { EntityManager } from 'typeorm';

/** What stands below makes room for new rows; versions of rows stay, because nothing of them changes but the place. */
export function openRooms(manager: EntityManager, orderId: string, rooms: readonly Room[]): Promise<void> {
  return move(manager, orderId, rooms, 1);
}

/** What stands below goes back to where it stood before the rooms were opened. Nothing is in them any more. */
export function closeRooms(manager: EntityManager, orderId: string, rooms: readonly Room[]): Promise<void> {
  let above = 0;
  const opened = [...rooms]
    .sort((one, other) => one.below - other.below)
    .map(({ below, by }) => {
      const place = { below: below + above, by };
      above += by;
      return place;
    });
  return move(manager, orderId, opened, -1);
}

async function move(manager: EntityManager, orderId: string, rooms: readonly Room[], sign: 1 | -1): Promise<void> {
  if (rooms.length === 0) return;
  await manager.query(
    `update roadmap_item item set position = item.position + $2 * room.taken
     from (select row.id, sum(room.by)::int as taken
             from roadmap_item row join jsonb_to_recordset($3::jsonb) as room(below int, by int) on room.below < row.position
            where row.order_id = $1 group by row.id) room
     where item.id = room.id`,
    [orderId, sign, JSON.stringify(rooms)],
  );
}
