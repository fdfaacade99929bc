import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who did what to which thing, outside the life of a task (which has its own history). Append-only. */
@Entity('audit_event')
export class AuditEventEntity {
  @PrimaryColumn('bigint', { generated: 'increment' }) id!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text') subject!: string;
  @Column('jsonb') details!: Record<string, string | number | null>;
}
