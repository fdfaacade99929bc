import { Controller, Get, NotImplementedException, Param, ParseUUIDPipe } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { ApiErrorDto } from '../contract/api-error.dto.js';

@ApiTags('files')
@ApiDefaultResponse({ type: ApiErrorDto })
@Controller('files')
export class FilesController {
  @Get(':id')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  downloadFile(@Param('id', ParseUUIDPipe) _id: string): string {
    throw new NotImplementedException();
  }
}
