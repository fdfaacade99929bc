import type { TokenScope } from '@domain/access';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** By which a program acts for a person. */
@Entity('personal_token')
export class PersonalTokenEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') tokenHash!: string;
  @Column('text') scope!: TokenScope;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
