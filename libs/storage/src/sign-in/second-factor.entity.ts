import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret that a person's telephone makes codes of. */
@Entity('second_factor')
export class SecondFactorEntity {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') sealedSecret!: string;
  /** Null until a first code has shown that the telephone has the secret. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** Of the last code taken; a bigint comes as text. */
  @Column('bigint', { default: 0 }) lastStep!: string;
}
