import { Injectable } from '@nestjs/common';
import { Config } from '@platform/config';
import { SampleFolder } from '@platform/sample';
import { Conflict } from '@workflow';
import type { SampleDto } from './sample.dto.js';

/** Runs the sample beside a real instance. */
@Injectable()
export class SampleKeeper {
  constructor(private readonly config: Config) {}

  look(): SampleDto {
    return { state: this.config.sample === 'offers' ? 'absent' : 'not-offered', address: null, failure: null };
  }

  start(): void {
    this.demandOffer();
  }

  async enter(): Promise<string> {
    throw new Conflict('sample.not_running');
  }

  async remove(): Promise<void> {
    if (this.config.instance === 'sample') new SampleFolder(this.config.dataFolder).requestRemoval();
    else this.demandOffer();
  }

  private demandOffer(): void {
    if (this.config.sample !== 'offers') throw new Conflict('sample.not_offered');
  }
}
