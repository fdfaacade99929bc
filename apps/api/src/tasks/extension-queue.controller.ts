import { Controller, Get } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ExtensionQueue } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { WaitingExtensionDto } from './task.dto.js';

@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('extensions')
export class ExtensionQueueController {
  constructor(private readonly queue: ExtensionQueue) {}

  /** The requests for a later date that wait for the decision of the person who asks. */
  @Get()
  @ApiOkResponse({ type: [WaitingExtensionDto] })
  listExtensions(@CurrentActor() actor: ActingPerson): Promise<WaitingExtensionDto[]> {
    return this.queue.run(actor);
  }
}
