import { type WrittenSheet, writeSheets } from '@indicators/sheets';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { shownVersion, type WantedVersion } from './shown-version.js';

/** A version of a catalogue as sheets that change nothing when they come back. */
@Injectable()
export class CatalogueExport {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(catalogueId: string, wanted: WantedVersion, actor: ActingPerson): Promise<WrittenSheet[]> {
    demand(actor, 'indicators.see');
    const { version } = await shownVersion(this.dataSource.manager, actor, catalogueId, wanted);
    return writeSheets(version.definitions);
  }
}
