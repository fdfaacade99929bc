import type { LocalDate } from '@domain/calendar';
import type { FormState } from '@domain/campaigns';
import type { Entry } from '@indicators/campaigns';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one organisation is asked by a campaign. Its entries are a draft; they count once they were sent and stand among the values. */
@Entity('campaign_form')
export class CampaignFormEntity {
  @PrimaryColumn('uuid') campaignId!: string;
  @PrimaryColumn('uuid') organisationId!: string;
  @Column('text') state!: FormState;
  @Column('jsonb') entries!: readonly Entry[];
  /** How often it was written, so that nobody overwrites what he has not seen. */
  @Column('integer') edition!: number;
  @Column('timestamptz', { nullable: true }) changedAt!: Date | null;
  @Column('uuid', { nullable: true }) changedBy!: string | null;
  /** Where the organisation is; it tells whether the form came in time, whatever was corrected later. */
  @Column('date', { nullable: true }) firstSentOn!: LocalDate | null;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('uuid', { nullable: true }) submittedBy!: string | null;
  @Column('timestamptz', { nullable: true }) unlockedAt!: Date | null;
  @Column('uuid', { nullable: true }) unlockedBy!: string | null;
  @Column('text', { nullable: true }) unlockedReason!: string | null;
}
