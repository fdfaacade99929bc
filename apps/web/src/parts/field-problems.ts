import { asProblem } from '../api/problem.js';

/** The server's words about single fields, in the shape antd's form takes them. */
export function fieldProblems<const Field extends string>(error: unknown, fields: readonly Field[]) {
  const { details } = asProblem(error);
  return fields
    .map((name) => ({ name, errors: details.filter(({ place }) => place === name).map(({ message }) => message) }))
    .filter(({ errors }) => errors.length > 0);
}
