import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** The indicators an organisation counts by. What they are stands in its versions. */
@Entity('indicator_catalogue')
export class IndicatorCatalogueEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  @Column('text') name!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('uuid') createdBy!: string;
}
