import { Controller, Get, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, StoredFileView } from '@workflow';
import type { Response } from 'express';
import { CurrentActor, SignedIn } from '../access/access.decorators.js';
import { ApiErrorDto } from '../contract/api-error.dto.js';

@ApiTags('files')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('files')
export class FilesController {
  constructor(private readonly files: StoredFileView) {}

  /** Always an attachment of no particular type: a file somebody sent must never run as a page of ours. */
  @Get(':id')
  @SignedIn()
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async downloadFile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentActor() actor: ActingPerson,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = await this.files.run(id, actor);
    response.attachment(file.name).type('application/octet-stream');
    return new StreamableFile(file.bytes);
  }
}
