import { Controller, Get, HttpCode, Param, Post, Redirect } from '@nestjs/common';
import { ApiDefaultResponse, ApiFoundResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { ChooseOptionalLetters } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { FromAnywhere } from '../http/own-pages.guard.js';
import { RequestsAMinute } from '../http/rate-limit.js';

/** For whoever holds a letter that may be refused. Looking changes nothing: mail scanners open every link. */
@ApiTags('letters')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Controller('unsubscribe/:token')
@Public()
@RequestsAMinute(60)
export class UnsubscribeController {
  constructor(private readonly choices: ChooseOptionalLetters) {}

  @Get()
  @Redirect()
  @ApiFoundResponse()
  openUnsubscribePage(@Param('token') token: string): { url: string } {
    return { url: `/unsubscribe/${encodeURIComponent(token)}` };
  }

  /** Asked by mail programs too (RFC 8058), which know nothing but the address. */
  @Post()
  @FromAnywhere()
  @HttpCode(204)
  @ApiNoContentResponse()
  unsubscribe(@Param('token') token: string): Promise<void> {
    return this.choices.refuseByLetter(token);
  }
}
