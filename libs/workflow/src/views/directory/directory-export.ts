import { type ExportedSheets, exportSheets } from '@domain/directory';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { loadDirectory } from '../../directory/import/load-directory.js';

/** The part of the directory somebody may edit, as sheets that change nothing when they come back. */
@Injectable()
export class DirectoryExport {
  constructor(private readonly dataSource: DataSource) {}

  async run(actor: ActingPerson): Promise<ExportedSheets> {
    demand(actor, 'directory.edit');
    return exportSheets(await loadDirectory(this.dataSource.manager, actor));
  }
}
