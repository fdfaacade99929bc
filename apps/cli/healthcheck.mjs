// Ends with 0 while the part of Vekha that listens on PORT here answers and reaches its database; for the keeper of a
// container, which asks every half minute, so it loads nothing.
const { PORT = '3000' } = process.env;
const why = await fetch(`http://127.0.0.1:${PORT}/api/health`, { signal: AbortSignal.timeout(5_000) })
  .then(async (answer) => (answer.ok ? answer.json() : { database: `HTTP ${answer.status}` }))
  .catch((error) => ({ database: error.cause?.code ?? error.message }));
if (why.database !== 'ok') {
  console.error(`database: ${why.database}`);
  process.exitCode = 1;
}
