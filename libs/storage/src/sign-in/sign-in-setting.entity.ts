import type { SignInSettings } from '@domain/sign-in';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

/** The one row of what an administrator has settled about signing in. */
@Entity('sign_in_setting')
export class SignInSettingEntity {
  @PrimaryColumn('boolean', { default: true }) id!: boolean;
  @Column('jsonb') value!: SignInSettings;
  @VersionColumn() version!: number;
}
