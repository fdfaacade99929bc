import { readSheets } from '@indicators/sheets';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SheetReader } from '@platform/files';
import { CatalogueVersionEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { type BroughtIndicators, compareBrought } from './indicators/brought-file.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';
import { draftOf, publishedOf } from './indicators/versions.js';

/**
 * Writes the indicators of a workbook into the draft of a catalogue, beginning one where there is none. Without the digest of what
 * was told of the file, it tells it and changes nothing; where the file says what the catalogue says, nothing is changed either.
 * @throws FileRefused, NotFound, BadInput `catalogue-file-faulty`, Conflict `catalogue-file-stale` when what was told is true no more
 */
@Injectable()
export class BringIndicators {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reader: SheetReader,
  ) {}

  async run(input: {
    catalogueId: string;
    fileName: string;
    bytes: Buffer;
    digest: string | null;
    actor: ActingPerson;
  }): Promise<BroughtIndicators> {
    const { catalogueId, fileName, bytes, digest, actor } = input;
    demand(actor, 'indicators.edit');
    const read = readSheets(await this.reader.read(bytes, fileName));
    return this.dataSource.transaction(async (manager) => {
      await lockCatalogue(manager, actor, catalogueId);
      const draft = await draftOf(manager, catalogueId);
      const base = draft ?? (await publishedOf(manager, catalogueId));
      const told = compareBrought(base?.definitions ?? [], read);
      if (digest === null) return told;
      if (told.faults.length > 0) throw new BadInput('catalogue-file-faulty', 'file', { fileName });
      const changed = told.lines.filter(({ outcome }) => outcome !== 'unchanged');
      if (changed.length === 0) return told;
      if (told.digest !== digest) throw new Conflict('catalogue-file-stale');
      const at = this.clock.now();
      const version = draft ?? manager.create(CatalogueVersionEntity, { catalogueId });
      const { definitions } = read;
      await manager.save(Object.assign(version, { definitions, changedAt: at, changedBy: actor.personId }));
      await auditCatalogue(manager, {
        ...{ action: 'indicators-brought', catalogueId, actor, at, details: { fileName, count: changed.length } },
      });
      return told;
    });
  }
}
