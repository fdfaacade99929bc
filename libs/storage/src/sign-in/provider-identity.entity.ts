import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The person whom a subject of the organisation's own sign-in is; stays when his address there changes. */
@Entity('provider_identity')
export class ProviderIdentityEntity {
  @PrimaryColumn('text') issuer!: string;
  @PrimaryColumn('text') subject!: string;
  @Column('uuid') personId!: string;
  @Column('timestamptz') linkedAt!: Date;
}
