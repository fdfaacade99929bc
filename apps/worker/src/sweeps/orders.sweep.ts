import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ApplyClassChanges,
  CompareClasses,
  EnqueueImports,
  EnqueueReceivedOrders,
  FanOutTasks,
  FollowParents,
  NoteSweepRun,
} from '@workflow';
import { Sweep } from './sweep.js';

const EVERY_MS = 30_000;

/** Every half minute: orders and lists whose reading was lost, and tasks of the organisations of a class, made or
 * brought after the task that stands for them. */
@Injectable()
export class OrdersSweep extends Sweep {
  constructor(
    enqueueReceivedOrders: EnqueueReceivedOrders,
    enqueueImports: EnqueueImports,
    fanOutTasks: FanOutTasks,
    followParents: FollowParents,
    applyClassChanges: ApplyClassChanges,
    compareClasses: CompareClasses,
    runs: NoteSweepRun,
  ) {
    super({ name: 'orders', everyMs: EVERY_MS }, runs, async () => {
      await enqueueReceivedOrders.run();
      await enqueueImports.run();
      await fanOutTasks.run();
      await followParents.run();
      await applyClassChanges.run();
      await compareClasses.run();
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
