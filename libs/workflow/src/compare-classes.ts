import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '@platform/clock';
import { type ClassOfOrders, classesAtWork, classMarks, forgetMarks, noteCompared, underSweepLock } from '@storage';
import { DataSource } from 'typeorm';
import { compareList } from './classes/compare-list.js';

/**
 * After the directory has changed: compares the lists of classes with the tasks that issued orders gave them, so that a
 * coordinator is shown what differs. Nothing is done to the tasks.
 */
@Injectable()
export class CompareClasses {
  private readonly logger = new Logger(CompareClasses.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Returns how many classes were compared; undefined when another worker is at it. */
  run(): Promise<number | undefined> {
    return underSweepLock(this.dataSource, 'compare-classes', async () => {
      const marks = await classMarks(this.dataSource.manager);
      if (marks.length === 0) return 0;
      const marked = new Set(marks.map(({ classId }) => classId));
      const changed = (await classesAtWork(this.dataSource.manager)).filter(
        ({ classId, digest, comparedDigest }) => marked.has(classId) || digest !== comparedDigest,
      );
      for (const one of changed) await this.compare(one);
      await forgetMarks(this.dataSource.manager, marks);
      if (changed.length > 0) this.logger.log(`lists of classes compared: ${changed.length}`);
      return changed.length;
    });
  }

  private async compare(one: ClassOfOrders): Promise<void> {
    const { classId } = one;
    for (const orderId of one.orderIds) {
      await this.dataSource.transaction((manager) => compareList(manager, { classId, orderId }, this.clock.now()));
    }
    await noteCompared(this.dataSource.manager, one);
  }
}
