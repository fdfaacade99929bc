import type { ClassRule } from '@domain/directory';
import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type ActingPerson, ChangeClassRule, ClassRuleView } from '@workflow';
import { CurrentActor, Requires } from '../access/access.decorators.js';
import { ProblemDto } from '../contract/problem.dto.js';
import { ChangeClassRuleDto, ClassPreviewDto, ClassRuleDto, ClassRuleQueryDto } from './class-rule.dto.js';

/** Which organisations a class of the directory means. */
@ApiTags('directory')
@ApiDefaultResponse({ type: ProblemDto })
@Requires('directory.edit', 'organisation')
@Controller('directory/organisations/:id/class-rule')
export class ClassRuleController {
  constructor(
    private readonly rules: ClassRuleView,
    private readonly change: ChangeClassRule,
  ) {}

  @Get()
  @ApiOkResponse({ type: ClassRuleDto })
  showClassRule(@Param('id', ParseUUIDPipe) id: string): Promise<ClassRuleDto> {
    return this.rules.rule(id);
  }

  /** Nothing is changed: it says which organisations the rule would give. */
  @Get('preview')
  @ApiOkResponse({ type: ClassPreviewDto })
  previewClassRule(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ClassRuleQueryDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ClassPreviewDto> {
    return this.rules.preview(id, ruleOf(query), query, actor);
  }

  @Put()
  @ApiOkResponse({ type: ClassRuleDto })
  async changeClassRule(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ChangeClassRuleDto,
    @CurrentActor() actor: ActingPerson,
  ): Promise<ClassRuleDto> {
    await this.change.run({ id, version: body.version, rule: ruleOf(body), actor });
    return this.rules.rule(id);
  }
}

function ruleOf(asked: Partial<ChangeClassRuleDto> | ClassRuleQueryDto): ClassRule | null {
  const { memberKind, memberTags = [], memberEveryTag = false, memberBranchId, memberThrough } = asked;
  if (memberKind == null) return null;
  return {
    ...{ memberKind, memberTags, memberEveryTag, memberBranchId: memberBranchId ?? null },
    memberThrough: memberThrough ?? null,
  };
}
