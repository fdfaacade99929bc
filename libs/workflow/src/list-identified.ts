import { createHash } from 'node:crypto';
import { couldBe, findSchool, LISTS_OF_OUTCOMES, type ListedOutcome } from '@indicators/identification';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import {
  AuditEventEntity,
  changeTag,
  hasClassOfTag,
  IdentificationRuleEntity,
  type IdentificationRunEntity,
  knownInRun,
  schoolsAndTag,
  type TaggedSchool,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { Conflict } from './acting/errors.js';
import { isListNameTaken, saveOwnList } from './directory/import/own-list.js';
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
 * @throws NotFound, Conflict `list-stale` when what was told is true no more, `list-class-taken` where the class could not be made
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
      const run = await demandRun(manager, organisationId, runId);
      const listName = LISTS_OF_OUTCOMES[outcome];
      const list = { name: listName, branchId: organisationId };
      const hasClass = await hasClassOfTag(manager, listName, organisationId);
      if (!hasClass && (await isListNameTaken(manager, list, actor))) {
        throw new Conflict('list-class-taken', { name: listName });
      }
      const schools = await schoolsAndTag(manager, { runId, organisationId }, listName, digest !== null);
      const open = await openFor(manager, run, outcome, schools);
      const difference = differenceOf(schools, open, runId, outcome);
      if (digest === null) return difference;
      if (difference.digest !== digest) throw new Conflict('list-stale');
      const { joining, leaving } = difference;
      await changeTag(manager, listName, { joining: joining.map(idOf), leaving: leaving.map(idOf) });
      if (!hasClass) await saveOwnList(manager, list, actor);
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

const SCHOOLS_AT_ONCE = 500;

/** Which schools of a list that were not found so could be by what is not known, by the version of the rule they were found by. */
async function openFor(
  manager: EntityManager,
  { id, ruleId, year }: IdentificationRunEntity,
  listed: ListedOutcome,
  schools: readonly TaggedSchool[],
): Promise<ReadonlySet<string>> {
  const { definition } = await manager.findOneByOrFail(IdentificationRuleEntity, { id: ruleId });
  const asked = schools.filter(({ hasTag, outcome }) => hasTag && outcome !== listed).map(idOf);
  const open = new Set<string>();
  for (let start = 0; start < asked.length; start += SCHOOLS_AT_ONCE) {
    const chunk = await knownInRun(manager, id, asked.slice(start, start + SCHOOLS_AT_ONCE));
    for (const { id: school, known } of chunk) {
      if (couldBe(listed, findSchool(definition, year, known))) open.add(school);
    }
  }
  return open;
}

function differenceOf(
  schools: readonly TaggedSchool[],
  openIds: ReadonlySet<string>,
  runId: string,
  outcome: ListedOutcome,
): ListDifference {
  const named = (some: readonly TaggedSchool[]) => some.map(({ id, name }) => ({ id, name }));
  const found = (school: TaggedSchool) => school.outcome === outcome;
  const listed = schools.filter(({ hasTag }) => hasTag);
  const open = named(listed.filter((school) => openIds.has(school.id)));
  const joining = named(schools.filter((school) => found(school) && !school.hasTag));
  const leaving = named(listed.filter((school) => !found(school) && !openIds.has(school.id)));
  const listName = LISTS_OF_OUTCOMES[outcome];
  const digest = createHash('sha256')
    .update(JSON.stringify([runId, listName, joining, leaving]))
    .digest('hex');
  return { listName, joining, leaving, open, stayingCount: listed.length - leaving.length, digest };
}
