import type { WebhookEvent } from '@domain/webhooks';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A program that is told of what happens. Its secrets are sealed. */
@Entity('webhook')
export class WebhookEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') address!: string;
  @Column('text', { array: true }) events!: WebhookEvent[];
  @Column('boolean') active!: boolean;
  @Column('text') secret!: string;
  /** The one before signs too until then, so that the other side can change over in peace. */
  @Column('text', { nullable: true }) secretBefore!: string | null;
  @Column('timestamptz', { nullable: true }) secretBeforeUntil!: Date | null;
  @Column('uuid') createdBy!: string;
  @Column('timestamptz') createdAt!: Date;
}
