import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A file as it came, with the digest (SHA-256) of its bytes. Those of an order are here, for whichever worker reads it; those
 * of what people attach are null here and lie in the file store.
 */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('integer') byteCount!: number;
  @Column('text') sha256!: string;
  @Column('bytea', { select: false, nullable: true }) bytes!: Buffer | null;
}
