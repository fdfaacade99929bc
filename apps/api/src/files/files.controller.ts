import { Controller, Get, Param, ParseUUIDPipe, Res, type StreamableFile } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, StoredFileView } from '@workflow';
import type { Response } from 'express';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { asAttachment } from './as-attachment.js';

@ApiTags('files')
@ApiDefaultResponse({ type: ProblemDto })
@Controller('files')
export class FilesController {
  constructor(private readonly files: StoredFileView) {}

  @Get(':id')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadFile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return asAttachment(await this.files.run(id, actor), response);
  }
}
