import { Column, CreateDateColumn, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What orders call an entry of the directory by another name than its own: «ЗИРО» for «ГАУ ДПО «ЗИРО»». */
@Entity('directory_alias')
export class DirectoryAliasEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') matchKey!: string;
  /** The branch whose orders call it so; null where all do, in whose reach the entry is. */
  @Column('uuid', { nullable: true }) namesBranchId!: string | null;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** Who chose it at review; null where the program was certain. */
  @Column('uuid', { nullable: true }) chosenBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
