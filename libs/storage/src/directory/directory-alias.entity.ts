import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

/** What orders call an entry of the directory by another name than its own: «ЗИРО» for «ГАУ ДПО «ЗИРО»». */
@Entity('directory_alias')
export class DirectoryAliasEntity {
  @PrimaryColumn('text') matchKey!: string;
  @Column('uuid', { nullable: true }) organisationId!: string | null;
  @Column('uuid', { nullable: true }) personId!: string | null;
  /** Who chose it at review; null where the program was certain. */
  @Column('uuid', { nullable: true }) chosenBy!: string | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt!: Date;
}
