import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time link that signs a person in. Only the hash of its token is kept. */
@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('uuid') personId!: string;
  /** `terminal`: printed for whoever runs the server. */
  @Column('text', { default: 'sign_in' }) purpose!: 'sign_in' | 'terminal' | 'password_reset';
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}
