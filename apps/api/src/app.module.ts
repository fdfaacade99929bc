import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Config } from '@platform/config';
import { ViewsModule, WorkflowModule } from '@workflow';
import { AccessGuard } from './access/access.guard.js';
import { TokenAccess } from './access/token-access.js';
import { controllers } from './controllers.js';
import { dtoValidation } from './http/field-errors.js';
import { AnswerOnce } from './http/idempotency/answer-once.js';
import { NamedRequests } from './http/idempotency/named-requests.js';
import { OwnPagesGuard } from './http/own-pages.guard.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RateLimitGuard } from './http/rate-limit.js';
import { RequestCounter } from './http/request-counter.js';
import { ReadForm } from './http/takes-file.js';
import { SampleKeeper } from './sample/sample-keeper.js';
import { BeginSession } from './session/begin-session.js';

@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [WorkflowModule.forRoot(config, { applicationName: 'vekha-api' }), ViewsModule],
      controllers,
      providers: [
        BeginSession,
        SampleKeeper,
        { provide: APP_GUARD, useClass: OwnPagesGuard },
        { provide: APP_GUARD, useClass: RateLimitGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        NamedRequests,
        RequestCounter,
        TokenAccess,
        { provide: APP_INTERCEPTOR, useClass: ReadForm },
        { provide: APP_INTERCEPTOR, useClass: AnswerOnce },
        { provide: APP_PIPE, useFactory: dtoValidation },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
