import type { EntityManager } from 'typeorm';

export interface AddressCredential {
  readonly personId: string;
  readonly passwordHash: string;
}

/** How many passwords the address has that most people with one share; 0 where nobody has any. */
export async function mostPasswordsOfOneAddress(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ most: number }[]>(
    `select coalesce(max(count), 0)::int as most
     from (select count(*) from credential join person on person.id = person_id
           where person.email is not null group by lower(person.email)) as shared`,
  );
  return row?.most ?? 0;
}

/** The passwords of the people of an e-mail address: mostly one, none where nobody has set any. */
export function credentialsOfAddress(manager: EntityManager, email: string): Promise<AddressCredential[]> {
  return manager.query<AddressCredential[]>(
    `select person_id as "personId", password_hash as "passwordHash"
     from credential join person on person.id = person_id
     where lower(person.email) = lower($1) order by set_at, person.id`,
    [email],
  );
}
