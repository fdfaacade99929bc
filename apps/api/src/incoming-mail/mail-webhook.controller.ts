import { Controller, HttpCode, Post, Req, UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiDefaultResponse, ApiHeader, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { SystemClock } from '@platform/clock';
import { Config } from '@platform/config';
import { NotFound, TakeInMail } from '@workflow';
import type { Request } from 'express';
import { Public } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { NeverKept } from '../http/idempotency/named-requests.js';
import { FromAnywhere } from '../http/own-pages.guard.js';
import { RequestsAMinute } from '../http/rate-limit.js';
import { signedMail } from './signed-mail.js';

/**
 * Letters that the mail server hands over itself instead of keeping them in a mailbox. One that was taken is safe, and one
 * that comes twice is one letter.
 */
@ApiTags('letters')
@ApiDefaultResponse({ type: ProblemDto })
@NeverKept()
@Public()
@RequestsAMinute(600)
@Controller('incoming-mail')
export class MailWebhookController {
  /** The sender's clock shows the real time, whatever day the product shows. */
  private readonly clock = new SystemClock();

  constructor(
    private readonly config: Config,
    private readonly takeIn: TakeInMail,
  ) {}

  @Post()
  @FromAnywhere()
  @HttpCode(204)
  @ApiConsumes('message/rfc822')
  @ApiHeader({ name: 'webhook-id', required: true, description: 'A name of the request, part of what is signed' })
  @ApiHeader({ name: 'webhook-timestamp', required: true, description: 'Seconds since 1970, at most 5 minutes off' })
  @ApiHeader({
    name: 'webhook-signature',
    required: true,
    description: 'v1,BASE64 of HMAC-SHA256 over id.timestamp.body',
  })
  @ApiBody({ schema: { type: 'string', format: 'binary' }, description: 'The letter as it came, up to 40 MB' })
  @ApiNoContentResponse()
  async takeInMail(@Req() request: Request): Promise<void> {
    const { mailWebhookSecret: secret } = this.config;
    if (secret === undefined) throw new NotFound('mail_webhook', '');
    // Any other body was read by a parser already.
    if (!request.is('message/rfc822')) throw new UnsupportedMediaTypeException();
    await this.takeIn.run({ raw: await signedMail(request, secret, this.clock.now()), source: 'webhook' });
  }
}
