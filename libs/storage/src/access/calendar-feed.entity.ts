import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The secret address of a person's due dates; one at a time. */
@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn('uuid') personId!: string;
  @Column('text') tokenHash!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) lastReadAt!: Date | null;
}
