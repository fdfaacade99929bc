import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiDefaultResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { NoteLinkOpened } from '@workflow';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { RequestsAMinute } from '../http/rate-limit.js';

/** Said by the page of a link once it is shown, also of a link that has acted already. */
@ApiTags('links')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Public()
@RequestsAMinute(120)
@Controller('links/:token/opening')
export class LinkOpeningController {
  constructor(private readonly opened: NoteLinkOpened) {}

  @Post()
  @HttpCode(204)
  @ApiNoContentResponse()
  noteLinkOpened(@Param('token') token: string): Promise<void> {
    return this.opened.run(token);
  }
}
