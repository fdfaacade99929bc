import { NAMED_BESIDE } from '@domain/access';

/**
 * `mayBeNamed` of the policy as SQL, for a statement whose organisations go by the name `body`; a test holds the two
 * together. @param line SQL for the `authority_line` of the branch whose orders name it
 */
export function mayBeNamedSql(line: string): string {
  const beside = NAMED_BESIDE.map((kind) => `'${kind}'`).join(', ');
  return `(${standsInLineSql(line)} or (body.parent_id = any(${line}) and body.kind in (${beside})))`;
}

/** `standsInLine` likewise. */
export function standsInLineSql(line: string): string {
  return `(body.lineage @> ${line} or body.id = any(${line}))`;
}

/** A condition on the organisation `body` for statements of one other value: its own values are counted from $2. */
export interface BodiesWithin {
  readonly condition: string;
  readonly values: readonly unknown[];
}

export const ALL_BODIES: BodiesWithin = { condition: 'true', values: [] };
