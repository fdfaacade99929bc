import { type Texts, textsIn } from '@domain/texts';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** The language of an answer: what the request prefers of ours (`Accept-Language`), Russian where it prefers neither. */
export function textsFor(request: Request): Texts {
  return textsIn(request.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru');
}

/** Texts in the language in which the answer is to be. */
export const ReaderTexts = createParamDecorator((_data: unknown, context: ExecutionContext): Texts => {
  return textsFor(context.switchToHttp().getRequest<Request>());
});
