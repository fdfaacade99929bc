import type { ImportLine, ImportOutcome } from '@domain/directory';
import type { Texts } from '@domain/texts';
import { Injectable } from '@nestjs/common';
import { DirectoryImportEntity, type ImportState, importLines } from '@storage';
import { DataSource } from 'typeorm';
import { NotFound } from '../../acting/errors.js';
import type { Page } from '../../rows/sql-parameters.js';

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
}

const NONE: Readonly<Record<ImportOutcome, number>> = { created: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };

/** A list that was brought: how far it is, and what each of its rows does. Who may look is decided at the door. */
@Injectable()
export class ImportView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(id: string, asked: Page & { readonly outcome?: ImportOutcome }, texts: Texts): Promise<ImportShown> {
    const { manager } = this.dataSource;
    const found = await manager.findOneBy(DirectoryImportEntity, { id });
    if (found === null) throw new NotFound('directory_import', id);
    const counts = found.counts ?? NONE;
    const outcome = asked.outcome ?? null;
    const lines = await importLines(manager, id, {
      outcome,
      limit: asked.pageSize,
      offset: (asked.page - 1) * asked.pageSize,
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
    };
  }
}

type Line = Omit<ImportLine, 'place'> & { readonly sheet: string | null; readonly row: number };

/** A line in the reader's words. */
function toldLine({ note, values, changes, ...line }: Line, texts: Texts): ToldLine {
  const said = (field: string, value: string | null) =>
    value !== null && (field === 'kind' || field === 'role') ? texts.say(`import-${field}.${value}`) : value;
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
