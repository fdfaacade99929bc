import { Injectable } from '@nestjs/common';
import { CredentialEntity, PersonEntity, RecoveryCodeEntity, SecondFactorEntity } from '@storage';
import { DataSource, IsNull, Not } from 'typeorm';
import { signInSettings } from '../../sign-in/settings.js';

export interface OwnProfile {
  readonly fullName: string;
  readonly email: string | null;
  /** When the password was set; null for who signs in by letters. */
  readonly passwordSetAt: Date | null;
  readonly hasSecondFactor: boolean;
  /** An administrator demands one of everybody with his role. */
  readonly secondFactorIsDuty: boolean;
  readonly recoveryCodesLeft: number;
  /** Letters that may be refused come to him. */
  readonly optionalLetters: boolean;
}

/** What a person sees and changes of himself. */
@Injectable()
export class OwnProfileView {
  constructor(private readonly dataSource: DataSource) {}

  async run(personId: string): Promise<OwnProfile> {
    const { manager } = this.dataSource;
    const { fullName, email, role, optionalLetters } = await manager.findOneByOrFail(PersonEntity, { id: personId });
    const credential = await manager.findOneBy(CredentialEntity, { personId });
    const { secondFactorRoles } = await signInSettings(manager);
    return {
      fullName,
      email,
      optionalLetters,
      passwordSetAt: credential?.setAt ?? null,
      hasSecondFactor: await manager.existsBy(SecondFactorEntity, { personId, confirmedAt: Not(IsNull()) }),
      secondFactorIsDuty: secondFactorRoles.includes(role),
      recoveryCodesLeft: await manager.countBy(RecoveryCodeEntity, { personId }),
    };
  }
}
