import { deviceOf } from '@domain/sign-in';
import { Injectable } from '@nestjs/common';
import type { SessionRow } from '@storage';
import { DataSource } from 'typeorm';
import { liveSessions } from '../../sign-in/live-sessions.js';

export interface OpenSession {
  readonly id: string;
  /** «Firefox, Windows»; null where the browser does not say. */
  readonly device: string | null;
  readonly signedInAt: Date | null;
  readonly lastUsedAt: Date;
  /** It is the one that asks. */
  readonly current: boolean;
}

/** Where a person is signed in. */
@Injectable()
export class OpenSessions {
  constructor(private readonly dataSource: DataSource) {}

  /** `sid` is the secret id of the session that asks. */
  async run({ personId, sid }: { personId: string; sid: string }): Promise<OpenSession[]> {
    const rows = await liveSessions(this.dataSource.manager, personId);
    return rows.map((row) => shown(row, sid));
  }
}

function shown({ id, sid, userAgent, signedInAt, lastUsedAt }: SessionRow, asking: string): OpenSession {
  return { id, device: deviceOf(userAgent), signedInAt, lastUsedAt, current: sid === asking };
}
