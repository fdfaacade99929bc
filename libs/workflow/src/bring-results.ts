import { type ColumnMeaning, findTable, type ResultTable, shapeOf } from '@indicators/results';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { SheetReader } from '@platform/files';
import { AuditEventEntity, keepValues, ResultImportEntity } from '@storage';
import { DataSource, type EntityManager } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput, Conflict } from './acting/errors.js';
import { type ComparedResults, compareResults, periodOf } from './results/compare-results.js';
import { lockBranch } from './results/reach-branch.js';
import { asRemembered, type ResultLayout, rememberedLayout, whatIsWanting } from './results/result-columns.js';

/** What a table is taken for and what it would change. */
export interface BroughtResults extends ComparedResults {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly layout: ResultLayout;
  /** Where the columns come from: the head of this table, an earlier one like it, or the person who sent them. */
  readonly layoutFrom: 'head' | 'remembered' | 'given';
  /** Why the columns mean nothing together yet; null where rows were looked at. */
  readonly wanting: BadInput | null;
}

/**
 * Takes in a table of results of ВПР, ОГЭ or ЕГЭ. Without the digest of what was told of it, it tells what it takes the columns for and
 * what the rows would change, and changes nothing. With it the values are written down, and the columns remembered for the next table
 * with this head.
 * @throws FileRefused, NotFound, BadInput, Conflict `results-stale` when what was told is true no more
 */
@Injectable()
export class BringResults {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly reader: SheetReader,
  ) {}

  async run(input: {
    organisationId: string;
    fileName: string;
    bytes: Buffer;
    year: number | null;
    isSchoolYear: boolean | null;
    columns: readonly ColumnMeaning[] | null;
    digest: string | null;
    actor: ActingPerson;
  }): Promise<BroughtResults> {
    const { organisationId, fileName, bytes, digest, actor } = input;
    demand(actor, 'indicators.edit');
    const table = findTable(await this.reader.read(bytes, fileName));
    if (table === null) throw new BadInput('results-without-head', 'file', { fileName });
    return this.dataSource.transaction(async (manager) => {
      await lockBranch(manager, actor, organisationId);
      const { layout, layoutFrom } = await this.layoutOf(manager, table, input);
      const shown = { sheet: table.sheet, headings: table.headings, layout, layoutFrom };
      const wanting = whatIsWanting(layout, table);
      if (wanting !== null) {
        if (digest !== null) throw wanting;
        return { ...shown, lines: [], faults: [], digest: '', wanting };
      }
      const told = await compareResults(manager, organisationId, table, layout);
      if (digest !== null) {
        if (told.digest !== digest) throw new Conflict('results-stale');
        await this.keep(manager, { ...input, table, layout, told });
      }
      return { ...shown, ...told, wanting: null };
    });
  }

  private async layoutOf(
    manager: EntityManager,
    table: ResultTable,
    given: {
      readonly organisationId: string;
      readonly year: number | null;
      readonly isSchoolYear: boolean | null;
      readonly columns: readonly ColumnMeaning[] | null;
    },
  ): Promise<Pick<BroughtResults, 'layout' | 'layoutFrom'>> {
    const remembered = await rememberedLayout(manager, given.organisationId, table);
    const year = given.year ?? table.year ?? this.clock.now().getUTCFullYear();
    const isSchoolYear = given.isSchoolYear ?? remembered?.isSchoolYear ?? false;
    if (given.columns !== null) return { layout: { columns: given.columns, year, isSchoolYear }, layoutFrom: 'given' };
    if (remembered === null) return { layout: { columns: table.proposed, year, isSchoolYear }, layoutFrom: 'head' };
    const columns = asRemembered(remembered.columns, table);
    return { layout: { columns, year, isSchoolYear }, layoutFrom: 'remembered' };
  }

  private async keep(
    manager: EntityManager,
    brought: {
      readonly organisationId: string;
      readonly fileName: string;
      readonly actor: ActingPerson;
      readonly table: ResultTable;
      readonly layout: ResultLayout;
      readonly told: ComparedResults;
    },
  ): Promise<void> {
    const { organisationId, fileName, actor, table, layout, told } = brought;
    const values = told.lines.flatMap(({ organisationId: id, changes }) =>
      id === null
        ? []
        : changes.map(({ measure, year, after }) => {
            const { start: periodStart, end: periodEnd } = periodOf(year, layout);
            return { organisationId: id, measure, periodStart, periodEnd, ...after, word: null };
          }),
    );
    if (values.length === 0) return;
    const at = this.clock.now();
    const { id: importId } = await manager.save(
      manager.create(ResultImportEntity, {
        ...{ organisationId, fileName, shape: shapeOf(table.headings), ...layout, valueCount: values.length },
        ...{ at, byPerson: actor.personId },
      }),
    );
    await keepValues(manager, values, { importId, at, by: actor.personId });
    await manager.insert(AuditEventEntity, {
      ...{ at, actorId: actor.personId, action: 'results-brought', subject: `organisation:${organisationId}` },
      details: { fileName, count: values.length },
    });
  }
}
