import { Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ApplyClassChanges,
  CompareClasses,
  CompleteClasses,
  EnqueueImports,
  EnqueueReceivedOrders,
  FanOutTasks,
  FollowParents,
  NoteSweepRun,
} from '@workflow';
import { SweepOfWorks } from './sweep.js';

const EVERY_MS = 30_000;

/** Every half minute: orders and lists whose reading was lost, and tasks of the organisations of a class, made or
 * brought after the task that stands for them. */
@Injectable()
export class OrdersSweep extends SweepOfWorks {
  constructor(
    enqueueReceivedOrders: EnqueueReceivedOrders,
    enqueueImports: EnqueueImports,
    fanOutTasks: FanOutTasks,
    followParents: FollowParents,
    applyClassChanges: ApplyClassChanges,
    compareClasses: CompareClasses,
    completeClasses: CompleteClasses,
    runs: NoteSweepRun,
  ) {
    super(EVERY_MS, runs, {
      orders: enqueueReceivedOrders,
      lists: enqueueImports,
      'fan-outs': fanOutTasks,
      families: followParents,
      'class-changes': applyClassChanges,
      classes: compareClasses,
      'classes-done': completeClasses,
    });
  }

  @Interval(EVERY_MS)
  override run(): Promise<void> {
    return super.run();
  }
}
