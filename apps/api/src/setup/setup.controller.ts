import { SETUP_STEPS } from '@domain/setup';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, SendTestLetter, SetupStateView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { AskedTestLetterDto, SetupDto } from './setup.dto.js';

@ApiTags('setup')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('setup')
export class SetupController {
  constructor(
    private readonly setup: SetupStateView,
    private readonly testLetters: SendTestLetter,
  ) {}

  @Get()
  @Requires('setup.see')
  @ApiOkResponse({ type: SetupDto })
  async showSetup(@CurrentActor() { personId }: ActingPerson): Promise<SetupDto> {
    const { done, ...setup } = await this.setup.run(personId);
    return {
      ...setup,
      stepsDone: SETUP_STEPS.filter((step) => done[step]),
      stepsLeft: SETUP_STEPS.filter((step) => !done[step]),
    };
  }

  /** Answers at once; what became of the letter stands in the answer of `GET /api/setup`. */
  @Post('test-letter')
  @Requires('setup.see')
  @RequestsAMinute(10)
  @HttpCode(202)
  @ApiAcceptedResponse({ type: AskedTestLetterDto })
  sendTestLetter(@CurrentActor() actor: ActingPerson): Promise<AskedTestLetterDto> {
    return this.testLetters.run({ actor });
  }
}
