import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { CheckAddresses } from '@workflow';
import { oneAtATime } from './one-at-a-time.js';

const EVERY_MS = 60 * 1000;

/** Other people's servers may take their time: they are asked apart from everything else. */
@Injectable()
export class AddressesSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sweep = oneAtATime('addresses', async () => {
    await this.checkAddresses.run();
  });

  constructor(private readonly checkAddresses: CheckAddresses) {}

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
