import type { Texts } from '@domain/texts';
import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, NoticeProofView } from '@workflow';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ReaderTexts } from '../http/reader-texts.js';
import { NoticeProofDto } from './notice.dto.js';

/** Who was told of a task, for whoever may see it. */
@ApiTags('tasks')
@ApiDefaultResponse({ type: ProblemDto })
@SignedIn()
@Controller('tasks/:id/notices')
export class NoticesController {
  constructor(private readonly proof: NoticeProofView) {}

  @Get()
  @SignedIn('task')
  @ApiOkResponse({ type: NoticeProofDto })
  showNotices(
    @Param('id', ParseUUIDPipe) taskId: string,
    @CurrentActor() actor: ActingPerson,
    @ReaderTexts() texts: Texts,
  ): Promise<NoticeProofDto> {
    return this.proof.run(taskId, actor, texts);
  }
}
