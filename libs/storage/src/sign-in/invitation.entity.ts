import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person is asked in by letter. One at a time is open: neither accepted nor revoked; it may have run out. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') invitedBy!: string;
  @Column('timestamptz') createdAt!: Date;
  /** Null until the letter is frozen, which makes the link. */
  @Column('text', { nullable: true }) tokenHash!: string | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
