import type { EntityManager } from 'typeorm';

export interface AddressCredential {
  readonly personId: string;
  readonly passwordHash: string;
}

/** The passwords of the people of an e-mail address: mostly one, none where nobody has set any. */
export function credentialsOfAddress(manager: EntityManager, email: string): Promise<AddressCredential[]> {
  return manager.query<AddressCredential[]>(
    `select person_id as "personId", password_hash as "passwordHash"
     from credential join person on person.id = person_id
     where lower(person.email) = lower($1) order by set_at`,
    [email],
  );
}
