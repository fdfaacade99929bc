/** Does the work as on a machine on which no program is installed: nothing stands on its path. */
export async function withoutPrograms(work) {
  const { PATH } = process.env;
  process.env.PATH = import.meta.dirname;
  try {
    return await work();
  } finally {
    process.env.PATH = PATH;
  }
}
