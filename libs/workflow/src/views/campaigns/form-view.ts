import { mayOnForm } from '@domain/access';
import { dateInZone, type LocalDate } from '@domain/calendar';
import { type FormState, isLocked, type Timeliness, timelinessOf } from '@domain/campaigns';
import { checkEntries, type Entry, type EntryFinding, type FormField, keyOf } from '@indicators/campaigns';
import type { IndicatorDefinition } from '@indicators/catalogue';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { CampaignFormEntity, TaskEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { NotFound } from '../../acting/errors.js';
import { askedForm, prefilled } from '../../campaigns/asked-form.js';
import { organisationSeen, seenCampaign } from '../../campaigns/reach-campaign.js';

export type FieldView = FormField &
  Pick<Entry, 'number' | 'word' | 'missing'> & {
    /** What it was a year before; null where that is not known, or no number. */
    readonly before: number | null;
    /** What somebody has measured already, for this campaign or another one; null where nobody has. */
    readonly known: Pick<Entry, 'number' | 'word' | 'missing'> | null;
  };

export interface FormView {
  readonly title: string;
  readonly organisationName: string;
  readonly periodStart: LocalDate;
  readonly periodEnd: LocalDate;
  readonly dueOn: LocalDate;
  readonly state: FormState;
  readonly timeliness: Timeliness;
  readonly submittedAt: Date | null;
  readonly isLocked: boolean;
  /** Why it was opened again; null where it was not. */
  readonly unlockedReason: string | null;
  readonly mayFill: boolean;
  readonly edition: number;
  /** What is asked, so that the page can check what is typed by the same rules. */
  readonly definitions: readonly IndicatorDefinition[];
  readonly fields: readonly FieldView[];
  readonly findings: readonly EntryFinding[];
}

/** The form of one organisation: with what was entered into it, else with what is known. */
@Injectable()
export class FormPageView {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async run(campaignId: string, organisationId: string, actor: ActingPerson): Promise<FormView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { campaign } = await seenCampaign(manager, actor, campaignId);
    const organisation = await organisationSeen(manager, actor, organisationId);
    const form = await manager.findOneBy(CampaignFormEntity, { campaignId, organisationId });
    if (form === null) throw new NotFound('campaign_form', organisationId);
    const { title } = await manager.findOneByOrFail(TaskEntity, { id: campaign.taskId });
    const asked = await askedForm(manager, campaign, organisation);
    const entries = form.state === 'empty' ? prefilled(asked.fields, asked.known) : form.entries;
    const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
    const today = dateInZone(this.clock.now(), organisation.timeZone);
    const locked = isLocked({ lockedAt: campaign.lockedAt, unlockedAt: form.unlockedAt });
    const { periodStart, periodEnd, dueOn } = campaign;
    return {
      ...{ title, organisationName: organisation.name, periodStart, periodEnd, dueOn },
      ...{ state: form.state, submittedAt: form.submittedAt, edition: form.edition },
      timeliness: timelinessOf(form.firstSentOn, dueOn, today),
      ...{ isLocked: locked, unlockedReason: form.unlockedAt === null ? null : form.unlockedReason },
      mayFill: !locked && mayOnForm(actor, organisation, 'fill'),
      definitions: asked.definitions,
      fields: asked.fields.map((field) => {
        const { number = null, word = null, missing = null } = byKey.get(keyOf(field)) ?? {};
        const before = asked.before.get(keyOf(field)) ?? null;
        return { ...field, number, word, missing, before, known: asked.known.get(keyOf(field)) ?? null };
      }),
      findings: checkEntries({ ...asked, entries }),
    };
  }
}
