import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import {
  ApplyClassChanges,
  CompareClasses,
  EnqueueImports,
  EnqueueReceivedOrders,
  FanOutTasks,
  FollowParents,
} from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

const EVERY_MS = 30_000;

/** Every half minute: orders and lists whose reading was lost, and tasks of the organisations of a class, made or
 * brought after the task that stands for them. */
@Injectable()
export class OrdersSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweep = oneAtATime('orders', async () => {
    await this.enqueueReceivedOrders.run();
    await this.enqueueImports.run();
    await this.fanOutTasks.run();
    await this.followParents.run();
    await this.applyClassChanges.run();
    await this.compareClasses.run();
  });

  constructor(
    private readonly enqueueReceivedOrders: EnqueueReceivedOrders,
    private readonly enqueueImports: EnqueueImports,
    private readonly fanOutTasks: FanOutTasks,
    private readonly followParents: FollowParents,
    private readonly applyClassChanges: ApplyClassChanges,
    private readonly compareClasses: CompareClasses,
  ) {}

  @Interval(EVERY_MS)
  run(): Promise<void> {
    return this.sweep.run();
  }

  onApplicationBootstrap(): void {
    void this.run();
  }

  onModuleDestroy(): Promise<void> {
    return this.sweep.stop();
  }
}
