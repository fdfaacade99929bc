import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The password of a person, as argon2id keeps it; who has no row signs in by letters. */
@Entity('credential')
export class CredentialEntity {
  @PrimaryColumn('uuid') personId!: string;
  /** With its parameters and salt. */
  @Column('text') passwordHash!: string;
  @Column('timestamptz') setAt!: Date;
}
