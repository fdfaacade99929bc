import { type CompiledIndicator, type IndicatorDefinition, inWords } from '@indicators/catalogue';
import type { ScaleHole } from '@indicators/scales';
import { Injectable } from '@nestjs/common';
import { CatalogueVersionEntity, PersonEntity } from '@storage';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type ActingPerson, demand } from '../../acting/acting-person.js';
import { compileRuled } from '../../indicators/rulings.js';
import { groupBy } from '../../rows/group-by.js';
import { shownVersion, type WantedVersion } from './shown-version.js';

export interface HoleView {
  readonly kind: ScaleHole['kind'];
  readonly when: string | null;
  readonly test: string | null;
  /** In Russian, as documents are. */
  readonly words: string;
}

export interface StepView {
  readonly words: string;
  readonly points: number;
  readonly label: string;
}

export interface IndicatorRow
  extends Pick<IndicatorDefinition, 'code' | 'name' | 'subject' | 'unit' | 'frequency' | 'owner' | 'source'> {
  readonly formulaWords: string;
  readonly bands: readonly StepView[];
  /** Open ones; what a ruling closes is none. */
  readonly holes: readonly HoleView[];
  /** In force. */
  readonly rulingCount: number;
}

export interface VersionSummary {
  /** Null for the draft. */
  readonly number: number | null;
  readonly edition: number;
  readonly changedAt: Date;
  readonly changedBy: string;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
}

export interface CatalogueView {
  readonly id: string;
  readonly name: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly mayEdit: boolean;
  /** The draft, then the latest first. */
  readonly versions: readonly VersionSummary[];
  readonly shown: VersionSummary;
  readonly tasks: readonly { readonly task: string; readonly indicators: readonly IndicatorRow[] }[];
}

/** One version of a catalogue, its indicators under their tasks. */
@Injectable()
export class CataloguePageView {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws NotFound */
  async run(catalogueId: string, wanted: WantedVersion, actor: ActingPerson): Promise<CatalogueView> {
    demand(actor, 'indicators.see');
    const { manager } = this.dataSource;
    const { catalogue, organisation, version, rulings } = await shownVersion(manager, actor, catalogueId, wanted);
    const versions = await versionsOf(manager, catalogueId);
    const shown = versions.find(({ number }) => number === version.number);
    if (shown === undefined) throw new Error(`Catalogue ${catalogueId} shows a version it does not have`);
    const rows = version.definitions.map((definition) => {
      const compiled = compileRuled(definition, rulings, organisation.timeZone);
      const own = rulings.filter(({ code, withdrawnAt }) => code === definition.code && withdrawnAt === null);
      return { task: definition.task, row: rowOf(compiled, own.length) };
    });
    return {
      ...{ id: catalogue.id, name: catalogue.name, mayEdit: catalogue.mayEdit, versions, shown },
      ...{ organisationId: organisation.id, organisationName: organisation.name },
      tasks: [...groupBy(rows, ({ task }) => task)].map(([task, ofTask]) => {
        return { task, indicators: ofTask.map(({ row }) => row) };
      }),
    };
  }
}

function rowOf(compiled: CompiledIndicator, rulingCount: number): IndicatorRow {
  const { code, name, subject, unit, frequency, owner, source } = compiled.definition;
  return { code, name, subject, unit, frequency, owner, source, rulingCount, ...wordsOf(compiled) };
}

/** The formula, the steps and the open holes of an indicator in words. */
export function wordsOf(compiled: CompiledIndicator): Pick<IndicatorRow, 'formulaWords' | 'bands' | 'holes'> {
  const words = inWords(compiled);
  return {
    formulaWords: words.formula,
    bands: compiled.definition.bands.map(({ points, label }, at) => ({ words: words.bands[at] ?? '', points, label })),
    holes: compiled.holes.map(({ kind, when, test }, at) => ({ kind, when, test, words: words.holes[at] ?? '' })),
  };
}

async function versionsOf(manager: EntityManager, catalogueId: string): Promise<VersionSummary[]> {
  const versions = await manager.find(CatalogueVersionEntity, {
    where: { catalogueId },
    select: {
      ...{ number: true, edition: true, changedAt: true, changedBy: true, publishedAt: true, publishedBy: true },
    },
    order: { number: { direction: 'DESC', nulls: 'FIRST' } },
  });
  const ids = versions.flatMap(({ changedBy, publishedBy }) => [changedBy, publishedBy ?? changedBy]);
  const people = await manager.find(PersonEntity, { where: { id: In(ids) }, select: { id: true, fullName: true } });
  const names = new Map(people.map(({ id, fullName }) => [id, fullName]));
  return versions.map(({ number, edition, changedAt, changedBy, publishedAt, publishedBy }) => ({
    ...{ number, edition, changedAt, publishedAt, changedBy: names.get(changedBy) ?? '' },
    publishedBy: publishedBy === null ? null : (names.get(publishedBy) ?? ''),
  }));
}
