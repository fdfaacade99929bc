import type { WholeRule } from '@indicators/identification';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A version of the rule by which a branch finds its schools with low results. It stays as it is. */
@Entity('identification_rule')
export class IdentificationRuleEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') organisationId!: string;
  /** From 1; 0 is the usual rule, by which a branch that has said nothing goes. */
  @Column('integer') number!: number;
  @Column('jsonb') definition!: WholeRule;
  @Column('timestamptz') at!: Date;
  @Column('uuid') byPerson!: string;
}
