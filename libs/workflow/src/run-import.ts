import { branchOf, may } from '@domain/access';
import { asOwnList, type ComparedImport, type ReadImport, readImport } from '@domain/directory';
import { ExpectedError } from '@domain/errors';
import { russian } from '@domain/texts';
import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SheetReader } from '@platform/files';
import {
  AuditEventEntity,
  DirectoryImportEntity,
  lockDirectory,
  PersonEntity,
  saveImportLines,
  underLock,
} from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import type { ActingPerson } from './acting/acting-person.js';
import { Forbidden } from './acting/errors.js';
import { holdCalendars } from './calendars/calendar-state.js';
import { compareImport, countsOf, digestOf } from './directory/import/compare-import.js';
import { saveOwnList } from './directory/import/own-list.js';
import { writeAppointments } from './directory/import/write-appointments.js';
import { writeOrganisations } from './directory/import/write-organisations.js';
import { writePeople } from './directory/import/write-people.js';
import { MOST_ATTEMPTS } from './rows/most-attempts.js';

/**
 * Does the next step of a list that was brought: tells what each of its rows would do, or does it once that was confirmed.
 * All of it is one transaction; where the directory has changed since it was told, it is told anew instead. A step that
 * fails through no fault of the list is tried again, MOST_ATTEMPTS times in all.
 */
@Injectable()
export class RunImport {
  private readonly logger = new Logger(RunImport.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reader: SheetReader,
  ) {}

  /** Undefined when another worker is at it. */
  run(importId: string): Promise<void | undefined> {
    return underLock(this.dataSource, `import ${importId}`, () => this.step(importId));
  }

  private async step(importId: string): Promise<void> {
    const found = await this.dataSource.manager.findOne(DirectoryImportEntity, {
      where: { id: importId },
      select: {
        id: true,
        state: true,
        bytes: true,
        fileName: true,
        listName: true,
        receivedBy: true,
        digest: true,
        attempts: true,
      },
    });
    if (found?.bytes == null || (found.state !== 'received' && found.state !== 'confirmed')) return;
    const { bytes, fileName, listName, receivedBy, state, digest, attempts } = found;
    if (attempts >= MOST_ATTEMPTS) {
      await this.giveUp(importId, fileName);
      return;
    }
    await this.dataSource.manager.increment(DirectoryImportEntity, { id: importId }, 'attempts', 1);
    try {
      const actor = await this.actorOf(receivedBy);
      const whole = readImport(await this.reader.read(bytes, fileName));
      const read = listName === null ? whole : asOwnList(whole, listName);
      if (read.organisations.length + read.people.length + read.appointments.length + read.faulty.length === 0) {
        throw new ExpectedError('import-without-rows', { fileName });
      }
      if (state === 'received') await this.preview(importId, read, actor);
      else await this.apply(importId, read, actor, { seen: digest, listName, fileName });
    } catch (error) {
      if (error instanceof ExpectedError) await this.refuse(importId, error);
      else {
        if (attempts + 1 === MOST_ATTEMPTS) await this.giveUp(importId, fileName);
        throw error;
      }
    }
  }

  private async refuse(importId: string, { code, values }: ExpectedError): Promise<void> {
    const refusal = { code, values: { ...values } };
    await this.dataSource.manager.update(
      DirectoryImportEntity,
      { id: importId },
      { state: 'refused', refusal, bytes: null },
    );
  }

  private async giveUp(importId: string, fileName: string): Promise<void> {
    await this.refuse(importId, new ExpectedError('import-failed', { fileName }));
    this.logger.error(`import ${importId}: given up after ${MOST_ATTEMPTS} attempts`);
  }

  /** As he is today: the right to do it may have gone meanwhile. @throws Forbidden */
  private async actorOf(personId: string): Promise<ActingPerson> {
    const { organisationId, role, branchId, state } = await this.dataSource.manager.findOneByOrFail(PersonEntity, {
      id: personId,
    });
    const actor: ActingPerson = { personId, organisationId, role, branchId, via: 'web' };
    if (state === 'left' || !may(actor, 'directory.edit')) throw new Forbidden();
    return actor;
  }

  private async preview(importId: string, read: ReadImport, actor: ActingPerson): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const compared = await compareImport(manager, read, actor, this.progressOf(importId));
      await tell(manager, importId, read, compared);
    });
  }

  private async apply(
    importId: string,
    read: ReadImport,
    actor: ActingPerson,
    {
      seen,
      listName,
      fileName,
    }: Pick<DirectoryImportEntity, 'listName' | 'fileName'> & { readonly seen: string | null },
  ): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      if (read.appointments.length > 0) await holdCalendars(manager);
      await lockDirectory(manager);
      const onProgress = this.progressOf(importId);
      const compared = await compareImport(manager, read, actor, onProgress);
      if (digestOf(compared.lines) !== seen) {
        await tell(manager, importId, read, compared);
        await manager.update(DirectoryImportEntity, { id: importId }, { isRenewed: true, confirmedAt: null });
        return;
      }
      const bodies = await writeOrganisations(manager, compared, { actor, now, onProgress });
      const people = await writePeople(manager, compared, bodies, { actor, now, onProgress });
      const usualReason = russian.say('import-file.reason', { fileName });
      const ids = new Map([...bodies, ...people]);
      await writeAppointments(manager, compared, { actor, now, usualReason, ids, onProgress });
      if (listName !== null) await saveOwnList(manager, { name: listName, branchId: branchOf(actor) }, actor);
      await manager.update(DirectoryImportEntity, { id: importId }, { state: 'applied', appliedAt: now, bytes: null });
      await manager.insert(AuditEventEntity, {
        at: now,
        actorId: actor.personId,
        action: 'directory-imported',
        subject: `directory_import:${importId}`,
        details: countsOf(compared.lines),
      });
    });
    this.logger.log(
      `directory: an import of ${read.organisations.length} organisations and ${read.people.length} people`,
    );
  }

  /** Told by another connection, so that it is seen before the transaction ends. */
  private progressOf(importId: string) {
    return async (done: number, total: number): Promise<void> => {
      await this.dataSource.manager.update(DirectoryImportEntity, { id: importId }, { done, total });
    };
  }
}

async function tell(
  manager: EntityManager,
  importId: string,
  { unreadSheets: sheets, unreadColumns: columns }: ReadImport,
  { lines }: ComparedImport,
): Promise<void> {
  await saveImportLines(manager, importId, lines);
  await manager.update(
    DirectoryImportEntity,
    { id: importId },
    {
      state: 'previewed',
      digest: digestOf(lines),
      counts: countsOf(lines),
      unread: { sheets, columns },
      attempts: 0,
      done: 0,
      total: null,
    },
  );
}
