import { Injectable } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { digestOf, FileStore } from '@platform/file-store';
import { messageIdOf } from '@platform/mail';
import { IncomingMailEntity, type MailSource, StoredFileEntity } from '@storage';
import { DataSource } from 'typeorm';
import { lockFile } from './orders/lock-file.js';

/** The largest letter that is taken whole; five files of 20 MB do not come by mail anywhere. */
export const MOST_MAIL_BYTES = 40 * 1024 * 1024;

/**
 * Takes in a letter, changing nothing else: when this answers, it is safe, and the server it came from may forget it. A
 * letter that was taken before, by its Message-ID, is not taken again.
 */
@Injectable()
export class TakeInMail {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  /** `isCut`: only the headers are at hand. Returns whether the letter is new. */
  async run({ raw, source, isCut = false }: { raw: Buffer; source: MailSource; isCut?: boolean }): Promise<boolean> {
    const sha256 = digestOf(raw);
    const messageId = messageIdOf(raw) ?? `<${sha256}@without-message-id>`;
    if (await this.dataSource.manager.existsBy(IncomingMailEntity, { messageId })) return false;
    await this.store.keep(sha256, raw);
    return this.dataSource.transaction(async (manager) => {
      await lockFile(manager, sha256);
      if (!(await this.store.has(sha256))) await this.store.keep(sha256, raw);
      const now = this.clock.now();
      const { id: fileId } = await manager.save(
        manager.create(StoredFileEntity, {
          name: 'mail.eml',
          mediaType: 'message/rfc822',
          sha256,
          byteCount: raw.length,
          bytes: null,
        }),
      );
      const { identifiers } = await manager
        .createQueryBuilder()
        .insert()
        .into(IncomingMailEntity)
        .values({ messageId, source, fileId, isCut, receivedAt: now, state: 'received', nextAttemptAt: now })
        .orIgnore()
        .execute();
      if (identifiers[0] !== undefined && (await manager.existsBy(IncomingMailEntity, { fileId }))) return true;
      await manager.delete(StoredFileEntity, { id: fileId });
      return false;
    });
  }
}
