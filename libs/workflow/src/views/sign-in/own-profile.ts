import { Injectable } from '@nestjs/common';
import { CredentialEntity, PersonEntity } from '@storage';
import { DataSource } from 'typeorm';

export interface OwnProfile {
  readonly fullName: string;
  readonly email: string | null;
  /** When the password was set; null for who signs in by letters. */
  readonly passwordSetAt: Date | null;
}

/** What a person sees and changes of himself. */
@Injectable()
export class OwnProfileView {
  constructor(private readonly dataSource: DataSource) {}

  async run(personId: string): Promise<OwnProfile> {
    const { manager } = this.dataSource;
    const { fullName, email } = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const credential = await manager.findOneBy(CredentialEntity, { personId });
    return { fullName, email, passwordSetAt: credential?.setAt ?? null };
  }
}
