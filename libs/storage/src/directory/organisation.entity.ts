import type { Attachment } from '@domain/directory';
import { Column, Entity, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';

export type OrganisationKind =
  | 'ministry'
  | 'institute'
  | 'municipal_authority'
  | 'school'
  | 'body'
  | 'class'
  | 'group'
  | 'role';

/** A closed organisation stays for its tasks and their history; a class means it no more. */
export type DirectoryState = 'proposed' | 'active' | 'closed';

export type Standing = 'head';

/**
 * A body that can answer for a task; also a class of bodies (МОУО, ШНОР), a group or a role the order names as one.
 * Its e-mail stands on its office, a person of kind `office`, so that every recipient of a letter is a person.
 */
@Entity('organisation')
export class OrganisationEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  /** The name folded for comparison: case, quotes and dashes do not count. */
  @Column('text') matchKey!: string;
  /** The branch whose orders made it and know it by this key; null: made by hand, by a list, or by an order of the whole installation. */
  @Column('uuid', { nullable: true }) namesBranchId!: string | null;
  @Column('text', { nullable: true }) fullName!: string | null;
  @Column('text') kind!: OrganisationKind;
  @Column('uuid', { nullable: true }) parentId!: string | null;
  /** The organisation and all above it, the top first; the database keeps it. */
  @Column({ type: 'uuid', array: true, insert: false, update: false }) lineage!: string[];
  /** What it is counted among besides its kind: «ШНОР». */
  @Column({ type: 'text', array: true, default: [] }) tags!: string[];
  /** Of a class: the rule by which it means organisations (`ClassRule`); null where it is one addressee. */
  @Column('text', { nullable: true }) memberKind!: OrganisationKind | null;
  @Column({ type: 'text', array: true, default: [] }) memberTags!: string[];
  @Column('boolean', { default: false }) memberEveryTag!: boolean;
  @Column('uuid', { nullable: true }) memberBranchId!: string | null;
  @Column('text', { nullable: true }) memberThrough!: Attachment | null;
  /** The code by which lists of an office know it, and its INN. */
  @Column('text', { nullable: true }) code!: string | null;
  /** Whose code it is: no two of one branch share a code. */
  @Column('uuid', { nullable: true }) codeBranchId!: string | null;
  @Column('text', { nullable: true }) inn!: string | null;
  /** Who checks the reports of all below it before their acceptor decides; null where nobody does. */
  @Column('uuid', { nullable: true }) reportCheckerId!: string | null;
  /** Of a post: who holds it now. It passes with the tasks of the post, so that the two cannot disagree. */
  @Column('uuid', { nullable: true }) holderId!: string | null;
  /** Of a post: its holder leads the body it is of, and gets the letters to it. */
  @Column('text', { nullable: true }) standing!: Standing | null;
  /** IANA name; decides the local morning at which letters leave. */
  @Column('text') timeZone!: string;
  @Column('text') state!: DirectoryState;
  @VersionColumn() version!: number;
}
