import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A link in a letter: one person, one task, one purpose. Only the hash of its token is kept. */
@Entity('action_link')
export class ActionLinkEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') tokenHash!: string;
  @Column('uuid') personId!: string;
  @Column('uuid') taskId!: string;
  @Column('uuid', { nullable: true }) letterId!: string | null;
  @Column('text') purpose!: 'task' | 'accept' | 'extension';
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  /** When a browser showed its page first; who sat before it is not known. */
  @Column('timestamptz', { nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}
