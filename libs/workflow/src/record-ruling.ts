import { checkDefinition, type IndicatorDefinition } from '@indicators/catalogue';
import type { Band } from '@indicators/scales';
import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { IndicatorRulingEntity, OrganisationEntity } from '@storage';
import { DataSource } from 'typeorm';
import { type ActingPerson, demand } from './acting/acting-person.js';
import { BadInput } from './acting/errors.js';
import { auditCatalogue } from './indicators/audit-catalogue.js';
import { lockCatalogue } from './indicators/reach-catalogue.js';
import { compileRuled, type KnownRuling, rulingsOf } from './indicators/rulings.js';
import { indicatorOf, versionOfNumber } from './indicators/versions.js';

/**
 * Records how a hole in a scale of a published version is read. It counts only where no step of the source does.
 * @throws NotFound, BadInput that names the field: what cannot be read, `ruling-closes-nothing`, `ruling-covers-step`
 */
@Injectable()
export class RecordRuling {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async run(input: {
    catalogueId: string;
    number: number;
    /** Of the indicator. */
    code: string;
    step: Band;
    reason: string;
    actor: ActingPerson;
  }): Promise<{ id: string }> {
    const { catalogueId, number, code, step, actor } = input;
    demand(actor, 'indicators.edit');
    const reason = input.reason.trim();
    if (reason === '') throw new BadInput('ruling-without-reason', 'reason');
    return this.dataSource.transaction(async (manager) => {
      const { organisationId } = await lockCatalogue(manager, actor, catalogueId);
      const version = await versionOfNumber(manager, catalogueId, number);
      const definition = indicatorOf(version, code);
      demandReadable(definition, step);
      const { timeZone } = await manager.findOneByOrFail(OrganisationEntity, { id: organisationId });
      demandUse(definition, step, await rulingsOf(manager, version.id), timeZone);
      const { when, test, points, label } = step;
      const at = this.clock.now();
      const { id } = await manager.save(
        manager.create(IndicatorRulingEntity, {
          ...{ versionId: version.id, code, condition: when, test, points, label: label.trim(), reason },
          ...{ decidedAt: at, decidedBy: actor.personId },
        }),
      );
      await auditCatalogue(manager, {
        ...{
          action: 'ruling-recorded',
          catalogueId,
          actor,
          at,
          details: { ruling: id, number, code, when, test, points },
        },
      });
      return { id };
    });
  }
}

/** As a step behind those of the source it must be one that can be looked up in. */
function demandReadable(definition: IndicatorDefinition, step: Band): void {
  const field = `bands.${definition.bands.length}.`;
  const [fault] = checkDefinition({ ...definition, bands: [...definition.bands, step] });
  if (fault !== undefined) throw new BadInput(fault.code, fault.field.replace(field, ''), fault.values);
}

/** A ruling closes a hole the scale shows, or a part of one, and gives no points where a step gives others. */
function demandUse(
  definition: IndicatorDefinition,
  step: Band,
  rulings: readonly KnownRuling[],
  timeZone: string,
): void {
  const before = compileRuled(definition, rulings, timeZone).holes;
  const decided: KnownRuling = {
    ...step,
    ...{ id: '', code: definition.code, reason: '', decidedBy: '', decidedAt: new Date(0) },
    ...{ withdrawnBy: null, withdrawnAt: null, withdrawnReason: null },
  };
  const after = compileRuled(definition, [...rulings, decided], timeZone).holes;
  const written = (holes: typeof before) => new Set(holes.map(({ kind, when, test }) => `${kind} ${when} ${test}`));
  const [had, left] = [written(before), written(after)];
  if ([...had].every((hole) => left.has(hole))) throw new BadInput('ruling-closes-nothing', 'test');
  const twice = after.find(({ kind, when, test }) => kind === 'overlap' && !had.has(`${kind} ${when} ${test}`));
  if (twice !== undefined) throw new BadInput('ruling-covers-step', 'test', { part: twice.test ?? '' });
}
