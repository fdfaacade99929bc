import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Bytes as they came, with their digest; small files live in the database so that one backup holds everything. */
@Entity('stored_file')
export class StoredFileEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') mediaType!: string;
  @Column('integer') byteCount!: number;
  @Column('text') sha256!: string;
  @Column('bytea', { select: false }) bytes!: Buffer;
}
