import type { LocalDate } from '@domain/calendar';
import type { Language } from '@domain/texts';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryGeneratedColumn, type Relation, VersionColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

/** `left` works here no longer, stays in the history and gets no letters. */
export type PersonState = 'proposed' | 'active' | 'left';

export type PersonRole = 'administrator' | 'coordinator' | 'supervisor' | 'official' | 'school' | 'observer';

/** Somebody letters go to. `office` is the mailbox of an organisation (приёмная), so that every recipient is a row here. */
@Entity('person')
export class PersonEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @ManyToOne(() => OrganisationEntity)
  @JoinColumn({ name: 'organisation_id' })
  organisation!: Relation<OrganisationEntity>;
  @Column('text') kind!: 'person' | 'office';
  @Column('text') fullName!: string;
  @Column('text') matchKey!: string;
  /** Whose orders know him by this key, as of an organisation. */
  @Column('uuid', { nullable: true }) namesBranchId!: string | null;
  @Column('text', { nullable: true }) position!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  /** The address of his that a server refused for good, when and in which words. It counts while it is still his. */
  @Column('text', { nullable: true }) bouncedEmail!: string | null;
  @Column('timestamptz', { nullable: true }) bouncedAt!: Date | null;
  @Column('text', { nullable: true }) bouncedAnswer!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') role!: PersonRole;
  /** The organisation at the top of what his role covers; null covers everything. A school's and an official's is their own. */
  @Column('uuid', { nullable: true }) branchId!: string | null;
  /** Of the pages he is shown and the letters he gets. */
  @Column('text', { default: 'ru' }) language!: Language;
  /** False: does without letters that may be refused. */
  @Column('boolean', { default: true }) optionalLetters!: boolean;
  @Column('text') state!: PersonState;
  /** The first day on which somebody who has left was not here any more. */
  @Column('date', { nullable: true }) leftOn!: LocalDate | null;
  @VersionColumn() version!: number;
}
