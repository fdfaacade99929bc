import type { LocalDate } from '@domain/calendar';
import type { ScheduleKind } from '@domain/deadlines';
import type { ItemKind, TaskState } from '@domain/tasks';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

/**
 * A duty of one body for one occurrence of an item; unique by (item, occurrence, assignee organisation), unless it was
 * handed on: of those a body may have several.
 */
@Entity('task')
export class TaskEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') orderId!: string;
  @Column('uuid') itemId!: string;
  /** 1-based; 0 is the request for the plan that an item with dates from another document waits for. */
  @Column('integer') occurrence!: number;
  @Column('integer') occurrenceCount!: number;
  @Column('uuid') assigneeOrganisationId!: string;
  @Column('uuid', { nullable: true }) parentTaskId!: string | null;
  /** Who handed it on to its lead (делегирование) and answers for it further, or gave it as a resolution; null for what the order itself gives. */
  @Column('uuid', { nullable: true }) giverId!: string | null;
  /** Of a resolution (резолюция): the task it was given about. It has a giver, and stands under no task. */
  @Column('uuid', { nullable: true }) resolutionOfId!: string | null;
  /** Of a task that was handed on: the tasks it was handed on from, the task of the order first, its parent last. */
  @Column({ type: 'uuid', array: true, default: [] }) aboveIds!: string[];
  /** Of a task that was handed on: nobody reports on the task above before it is done. */
  @Column('boolean', { default: true }) required!: boolean;
  /** The class in whose place the order gives its organisation the task: the one that leads the row, or one that helps with it. */
  @Column('uuid', { nullable: true }) classId!: string | null;
  /** A class leads it, and organisations of that have tasks of their own: it only stands for those, and nobody is to report on it. */
  @Column('boolean', { default: false }) standsForClass!: boolean;
  /** Its organisation left the class the task was given to, and may be given another one. */
  @Column('boolean', { default: false }) withdrawn!: boolean;
  /** Its body owes a roadmap of its own, and this is the task by which it does (decision 0019). */
  @Column('boolean', { default: false }) demandsRoadmap!: boolean;
  @Column('text') title!: string;
  @Column('text') kind!: ItemKind;
  @Column('text') scheduleKind!: ScheduleKind;
  @Column('date', { nullable: true }) startDate!: LocalDate | null;
  /** As the order states it, until it is moved. */
  @Column('date', { nullable: true }) dueDate!: LocalDate | null;
  /** The due date before it was moved for the first time; null where it never was. */
  @Column('date', { nullable: true }) movedFrom!: LocalDate | null;
  /** The due date after the profile's shift off a day off; reminders and "overdue" count from here. */
  @Column('date', { nullable: true }) controlDate!: LocalDate | null;
  @Column('date', { nullable: true }) runsTo!: LocalDate | null;
  @Column('text', { nullable: true }) externalPlan!: string | null;
  @Column('text') state!: TaskState;
  @Column('boolean') retrospective!: boolean;
  @Column('boolean') recommended!: boolean;
  @Column('uuid', { nullable: true }) acceptorId!: string | null;
  /** Who checks the report that waits, or waited last, before the acceptor decides; null where nobody does. */
  @Column('uuid', { nullable: true }) checkerId!: string | null;
  @Column('integer') round!: number;
  @Column('date') roundStartedOn!: LocalDate;
  @Column('date') createdOn!: LocalDate;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @VersionColumn() version!: number;
}
