import type { ImportOutcome } from '@domain/directory';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type ImportState = 'received' | 'previewed' | 'confirmed' | 'applied' | 'refused';

/** A list of organisations and people that somebody brought as a file. */
@Entity('directory_import')
export class DirectoryImportEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('timestamptz') receivedAt!: Date;
  @Column('uuid') receivedBy!: string;
  @Column('text') fileName!: string;
  /** Kept until the import is applied; loaded only where it is asked for. */
  @Column({ type: 'bytea', nullable: true, select: false }) bytes!: Buffer | null;
  /** Of a list of schools that is to be a class: its name. */
  @Column('text', { nullable: true }) listName!: string | null;
  @Column('text') state!: ImportState;
  @Column('jsonb', { nullable: true }) refusal!: { code: string; values: Record<string, string | number> } | null;
  /** Of all lines of the preview. */
  @Column('text', { nullable: true }) digest!: string | null;
  /** The directory changed after the preview that was confirmed, and there is a new one. */
  @Column('boolean', { default: false }) isRenewed!: boolean;
  @Column('jsonb', { nullable: true }) counts!: Record<ImportOutcome, number> | null;
  /** Sheets and headings that were not recognised. */
  @Column('jsonb', { nullable: true }) unread!: { sheets: readonly string[]; columns: readonly string[] } | null;
  /** How often the step at hand was begun. */
  @Column('integer', { default: 0 }) attempts!: number;
  /** Rows that were compared or written, of so many. */
  @Column('integer', { default: 0 }) done!: number;
  @Column('integer', { nullable: true }) total!: number | null;
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) appliedAt!: Date | null;
}
