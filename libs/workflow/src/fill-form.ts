import { checkEntries, type Entry, type EntryFinding } from '@indicators/campaigns';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { askedForm } from './campaigns/asked-form.js';
import { lockForm } from './campaigns/reach-campaign.js';

/**
 * Keeps what was entered into a form so far and tells what is wrong with it; nothing counts before it is sent.
 * @throws NotFound, Forbidden, Conflict `campaign-locked` or `stale-form`
 */
@Injectable()
export class FillForm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    campaignId: string;
    organisationId: string;
    /** Of the form that was seen. */
    edition: number;
    entries: readonly Entry[];
    actor: ActingPerson;
  }): Promise<{ edition: number; findings: readonly EntryFinding[] }> {
    const { edition, entries, actor } = input;
    demand(actor, 'indicators.see');
    return this.dataSource.transaction(async (manager) => {
      const { campaign, form, organisation } = await lockForm(manager, actor, input);
      const findings = checkEntries({ ...(await askedForm(manager, campaign, organisation)), entries });
      const state = form.state === 'submitted' ? form.state : 'begun';
      const changed = { entries, state, edition: edition + 1, changedAt: this.clock.now(), changedBy: actor.personId };
      await manager.save(Object.assign(form, changed));
      return { edition: form.edition, findings };
    });
  }
}
