import { createHash } from 'node:crypto';
import { LISTS_OF_OUTCOMES, type ListedOutcome } from '@indicators/identification';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { AuditEventEntity, changeTag, schoolsAndTag, type TaggedSchool } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { saveOwnList } from './directory/import/own-list.js';
import { bodiesInReach } from './directory/naming.js';
import { lockBranch } from './results/reach-branch.js';
import { demandRun } from './results/run-of-branch.js';

type SchoolNamed = Pick<TaggedSchool, 'id' | 'name'>;

export interface ListDifference {
  /** Of the class and of its tag. */
  readonly listName: string;
  readonly joining: readonly SchoolNamed[];
  readonly leaving: readonly SchoolNamed[];
  /** In the list, and could be so by what is not known: they stay until that is told. */
  readonly open: readonly SchoolNamed[];
  readonly stayingCount: number;
  readonly digest: string;
}

/**
 * Makes the class «ШНОР» of a branch, or that of schools at risk, the schools a run found. Without the digest of what was told, it tells
 * who joins and who leaves and changes nothing. What tasks of issued orders then differ by is found and shown like every change of a class.
 * @throws NotFound, Conflict `list-stale` when what was told is true no more
 */
@Injectable()
export class ListIdentified {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    organisationId: string;
    runId: string;
    outcome: ListedOutcome;
    digest: string | null;
    actor: ActingPerson;
  }): Promise<ListDifference> {
    const { organisationId, runId, outcome, digest, actor } = input;
    demand(actor, 'indicators.edit');
    demand(actor, 'directory.edit');
    return this.dataSource.transaction(async (manager) => {
      await lockBranch(manager, actor, organisationId);
      await demandRun(manager, organisationId, runId);
      const difference = differenceOf(await schoolsAndTag(manager, runId, LISTS_OF_OUTCOMES[outcome]), runId, outcome);
      if (digest === null) return difference;
      if (difference.digest !== digest) throw new Conflict('list-stale');
      const { listName, joining, leaving } = difference;
      await changeTag(manager, listName, { joining: joining.map(idOf), leaving: leaving.map(idOf) });
      if (!(await hasClass(manager, listName, actor))) await saveOwnList(manager, listName, actor);
      await manager.insert(AuditEventEntity, {
        ...{ at: this.clock.now(), actorId: actor.personId, action: 'list-from-identification' },
        subject: `organisation:${organisationId}`,
        details: { listName, joined: joining.length, left: leaving.length, runId },
      });
      return difference;
    });
  }
}

const idOf = ({ id }: SchoolNamed): string => id;

function differenceOf(schools: readonly TaggedSchool[], runId: string, outcome: ListedOutcome): ListDifference {
  const named = (some: readonly TaggedSchool[]) => some.map(({ id, name }) => ({ id, name }));
  const found = (school: TaggedSchool) => school.outcome === outcome;
  const listed = schools.filter(({ hasTag }) => hasTag);
  const open = named(listed.filter((school) => school.outcome === 'open'));
  const joining = named(schools.filter((school) => found(school) && !school.hasTag));
  const leaving = named(listed.filter((school) => !found(school) && school.outcome !== 'open'));
  const listName = LISTS_OF_OUTCOMES[outcome];
  const digest = createHash('sha256')
    .update(JSON.stringify([runId, listName, joining, leaving]))
    .digest('hex');
  return { listName, joining, leaving, open, stayingCount: listed.length - leaving.length, digest };
}

/** Whether orders of the branch can name a class that means schools with the tag already. */
async function hasClass(manager: EntityManager, tag: string, actor: ActingPerson): Promise<boolean> {
  const { condition, values } = await bodiesInReach(manager, actor);
  const found = await manager.query<unknown[]>(
    `select from organisation body where kind = 'class' and member_tags @> array[$1::text] and member_through is null and ${condition} limit 1`,
    [tag, ...values],
  );
  return found.length > 0;
}
