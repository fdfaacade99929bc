import { Problem } from './problem.js';

/** What a request is answered with, where an answer has a body. @throws Problem */
export async function answerOf<Answer>(request: Promise<{ data?: Answer }>): Promise<Answer> {
  const { data } = await request;
  if (data === undefined) throw new Problem(0, 'empty', 'The server answered without a body');
  return data;
}
