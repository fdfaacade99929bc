import type { ImportLine, ImportOutcome } from '@domain/directory';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { DirectoryImportEntity, IMPORT_LINE_COLUMNS, type ImportState, type StoredImportLine } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import { type CursorPage, type SortKey, sortedPage } from '../../rows/sorted-pages.js';

export interface ToldLine {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: string | null;
  readonly entry: ImportLine['entry'];
  readonly name: string;
  readonly within: string | null;
  readonly outcome: ImportOutcome;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  /** Why it is not taken and what to do about it, or by what name the directory knows it. */
  readonly note: string | null;
}

export interface ImportShown {
  readonly id: string;
  readonly fileName: string;
  /** Its schools are to be a list of this name. */
  readonly listName: string | null;
  readonly state: ImportState;
  readonly refusal: string | null;
  readonly digest: string | null;
  readonly isRenewed: boolean;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly unreadSheets: readonly string[];
  readonly unreadColumns: readonly string[];
  readonly done: number;
  readonly total: number | null;
  readonly lines: readonly ToldLine[];
  readonly lineTotal: number;
  readonly next: string | null;
  readonly previous: string | null;
}

const AS_IN_THE_FILE: readonly SortKey[] = [{ sql: 'position', type: 'integer' }];

const NONE: Readonly<Record<ImportOutcome, number>> = { created: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };

/** A list that was brought: how far it is, and what each of its rows does. Who may look is decided at the door. */
@Injectable()
export class ImportView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(id: string, asked: CursorPage & { readonly outcome?: ImportOutcome }, texts: Texts): Promise<ImportShown> {
    const { manager } = this.dataSource;
    const found = await manager.findOneBy(DirectoryImportEntity, { id });
    if (found === null) throw new NotFound('directory_import', id);
    const counts = found.counts ?? NONE;
    const outcome = asked.outcome ?? null;
    const { rows: lines, ...around } = await sortedPage(AS_IN_THE_FILE, asked, (stretch, parameters) => {
      const where = [`import_id = ${parameters.add(id)}`, stretch.within];
      if (outcome !== null) where.push(`outcome = ${parameters.add(outcome)}`);
      return manager.query<(StoredImportLine & { place: string[] })[]>(
        `select ${IMPORT_LINE_COLUMNS}, ${stretch.place} from directory_import_line
         where ${where.join(' and ')} ${stretch.ending}`,
        parameters.values,
      );
    });
    return {
      ...{ id, fileName: found.fileName, listName: found.listName },
      ...{ state: found.state, digest: found.digest, isRenewed: found.isRenewed },
      refusal: found.refusal === null ? null : texts.say(found.refusal.code, found.refusal.values),
      counts,
      unreadSheets: found.unread?.sheets ?? [],
      unreadColumns: found.unread?.columns ?? [],
      ...{ done: found.done, total: found.total },
      lines: lines.map((line) => toldLine(line, texts)),
      lineTotal: outcome === null ? Object.values(counts).reduce((sum, count) => sum + count, 0) : counts[outcome],
      ...around,
    };
  }
}

/** A line in the reader's words. */
function toldLine({ note, values, changes, ...line }: StoredImportLine, texts: Texts): ToldLine {
  const said = (field: string, value: string | null) =>
    value !== null && (field === 'kind' || field === 'role' || field === 'capacity')
      ? texts.say(`import-${field}.${value}`)
      : value;
  return {
    ...{ sheet: line.sheet, row: line.row, column: line.column, entry: line.entry, name: line.name },
    ...{ within: line.within, outcome: line.outcome },
    changes: changes.map(({ field, before, after }) => ({
      field: texts.say(`import-field.${field}`),
      before: said(field, before),
      after: said(field, after),
    })),
    note: note === null ? null : texts.say(`import-note.${note}`, values),
  };
}
