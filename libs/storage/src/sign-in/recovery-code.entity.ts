import { Entity, PrimaryColumn } from 'typeorm';

/** Stands in once for a code of the telephone. Only the hash is kept, and it goes when the code is used. */
@Entity('recovery_code')
export class RecoveryCodeEntity {
  @PrimaryColumn('uuid') personId!: string;
  @PrimaryColumn('text') codeHash!: string;
}
