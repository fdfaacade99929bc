import type { SchoolOutcome, SchoolResults } from '@indicators/identification';
import type { EntityManager } from 'typeorm';

interface KeptFinding {
  readonly organisationId: string;
  readonly outcome: SchoolOutcome;
  readonly known: SchoolResults;
}

export async function keepFindings(
  manager: EntityManager,
  runId: string,
  findings: readonly KeptFinding[],
): Promise<void> {
  await manager.query(
    `insert into identification_finding (run_id, organisation_id, outcome, known)
     select $1, given.body, given.outcome, given.known::jsonb
     from unnest($2::uuid[], $3::text[], $4::text[]) as given (body, outcome, known)`,
    [
      runId,
      findings.map(({ organisationId }) => organisationId),
      findings.map(({ outcome }) => outcome),
      findings.map(({ known }) => JSON.stringify(known)),
    ],
  );
}
