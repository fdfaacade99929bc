import { dateInZone } from '@domain/calendar';
import { type CompiledIndicator, compileIndicator, type IndicatorDefinition, sameScale } from '@indicators/catalogue';
import type { Ruling } from '@indicators/scales';
import type { CatalogueVersionEntity, IndicatorRulingEntity } from '@storage';
import type { EntityManager } from 'typeorm';

/** A ruling with the names of who decided and who withdrew it. */
export interface KnownRuling {
  readonly id: string;
  readonly code: string;
  readonly when: string | null;
  readonly test: string | null;
  readonly points: number;
  readonly label: string;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
}

/** All rulings of a version, the withdrawn ones too, in the order they were made, which is the order they are asked in. */
export function rulingsOf(manager: EntityManager, versionId: string): Promise<KnownRuling[]> {
  return manager.query<KnownRuling[]>(
    `select ruling.id, ruling.code, ruling.condition as "when", ruling.test, ruling.points, ruling.label, ruling.reason,
       decider.full_name as "decidedBy", ruling.decided_at as "decidedAt", withdrawer.full_name as "withdrawnBy",
       ruling.withdrawn_at as "withdrawnAt", ruling.withdrawn_reason as "withdrawnReason"
     from indicator_ruling ruling
     join person decider on decider.id = ruling.decided_by
     left join person withdrawer on withdrawer.id = ruling.withdrawn_by
     where ruling.version_id = $1
     order by ruling.decided_at, ruling.id`,
    [versionId],
  );
}

/** An indicator as it is counted now: with the rulings that were not withdrawn. */
export function compileRuled(
  definition: IndicatorDefinition,
  rulings: readonly KnownRuling[],
  timeZone: string,
): CompiledIndicator {
  const inForce = rulings.filter(({ code, withdrawnAt }) => code === definition.code && withdrawnAt === null);
  return compileIndicator(
    definition,
    inForce.map((ruling) => asStep(ruling, timeZone)),
  );
}

function asStep({ when, test, points, label, reason, decidedBy, decidedAt }: KnownRuling, timeZone: string): Ruling {
  return { when, test, points, label, reason, decidedBy, decidedOn: dateInZone(decidedAt, timeZone) };
}

/** Those of a version that hold for another too, because the indicator gives the same points there for the same numbers. */
export function carried<Row extends Pick<IndicatorRulingEntity, 'code' | 'withdrawnAt'>>(
  rulings: readonly Row[],
  from: Pick<CatalogueVersionEntity, 'definitions'>,
  to: Pick<CatalogueVersionEntity, 'definitions'>,
): Row[] {
  const known = new Map(to.definitions.map((definition) => [definition.code, definition]));
  const same = from.definitions.filter((definition) => {
    const other = known.get(definition.code);
    return other !== undefined && sameScale(definition, other);
  });
  const codes = new Set(same.map(({ code }) => code));
  return rulings.filter(({ code, withdrawnAt }) => withdrawnAt === null && codes.has(code));
}
