/** For a process that shall know these settings alone, and no other variable of whoever runs the tests. */
export function bareEnvironment(settings = {}) {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...settings };
}
