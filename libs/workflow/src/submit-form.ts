import { dateInZone } from '@domain/calendar';
import { yearsBefore } from '@domain/campaigns';
import { type CheckedForm, checkEntries, type Entry, isBlank, keyOf, unanswered } from '@indicators/campaigns';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { askForRun, keepValues, lastRun } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { type AskedForm, askedForm, periodOf } from './campaigns/asked-form.js';
import { type FormInHand, lockForm } from './campaigns/reach-campaign.js';

/**
 * Sends a form: its entries become values, as far as they say something new. One that was sent may be corrected and sent again
 * while it is open; where the campaign was evaluated before, it is to be evaluated anew.
 * @throws NotFound, Forbidden, Conflict `campaign-locked` or `stale-form`; BadInput that names the field for the first entry that is
 * wrong, `entries-unanswered`, or `entries-doubtful` for what looks wrong and nobody said is right
 */
@Injectable()
export class SubmitForm {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    campaignId: string;
    organisationId: string;
    edition: number;
    entries: readonly Entry[];
    /** What looks doubtful is right all the same. */
    confirmed: boolean;
    actor: ActingPerson;
  }): Promise<{ edition: number }> {
    const { campaignId, edition, entries, confirmed, actor } = input;
    demand(actor, 'indicators.see');
    return this.dataSource.transaction(async (manager) => {
      const inHand = await lockForm(manager, actor, input);
      const { campaign, form, organisation } = inHand;
      const asked = await askedForm(manager, campaign, organisation);
      demandSound({ ...asked, entries }, confirmed);
      const at = this.clock.now();
      await keepNews(manager, inHand, { asked, entries, at, by: actor.personId });
      await manager.save(
        Object.assign(form, {
          ...{ state: 'submitted', entries, edition: edition + 1, changedAt: at, changedBy: actor.personId },
          ...{ firstSentOn: form.firstSentOn ?? dateInZone(at, organisation.timeZone) },
          // Unlocking one form is for one correction.
          ...{ submittedAt: at, submittedBy: actor.personId, unlockedAt: null },
        }),
      );
      const isEvaluated = (await lastRun(manager, campaignId)) !== null;
      if (isEvaluated) await askForRun(manager, { campaignId, cause: 'correction', at, by: actor.personId });
      return { edition: form.edition };
    });
  }
}

function demandSound(form: CheckedForm, confirmed: boolean): void {
  const findings = checkEntries(form);
  const error = findings.find(({ severity }) => severity === 'error');
  if (error !== undefined) {
    const at = form.entries.findIndex((entry) => keyOf(entry) === keyOf(error));
    throw new BadInput(error.code, `entries.${at}`, { measure: error.measure, ...error.values });
  }
  const [first, ...others] = unanswered(form);
  if (first !== undefined) {
    throw new BadInput('entries-unanswered', 'entries', { measure: first.measure, count: others.length + 1 });
  }
  const [doubt] = findings;
  if (doubt !== undefined && !confirmed) {
    throw new BadInput('entries-doubtful', 'confirmed', { measure: doubt.measure, count: findings.length });
  }
}

/** What is known already in the same words is not written down again. */
async function keepNews(
  manager: EntityManager,
  { campaign, organisation }: FormInHand,
  sent: { readonly asked: AskedForm; readonly entries: readonly Entry[]; readonly at: Date; readonly by: string },
): Promise<void> {
  const { asked, entries, at, by } = sent;
  const news = entries.filter((entry) => {
    const known = asked.known.get(keyOf(entry));
    const isKnown =
      known !== undefined &&
      known.number === entry.number &&
      known.word === entry.word &&
      known.missing === entry.missing;
    return !isBlank(entry) && !isKnown;
  });
  const values = news.map(({ measure, yearsBack, number, word, missing }) => {
    const { start: periodStart, end: periodEnd } = yearsBefore(periodOf(campaign), yearsBack);
    return { organisationId: organisation.id, measure, periodStart, periodEnd, number, word, missing };
  });
  await keepValues(manager, values, { campaignId: campaign.id, at, by });
}
