/** Ends a run with one plain line, `12 passed, 0 failed`, after everything else, and names each test that was left out. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    // A file that could not be run at all has failed too, though none of its tests did.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests > 0 ? `, ${results.numPendingTests} skipped` : '';
    const lines = [...leftOut(results), `${results.numPassedTests} passed, ${failed} failed${skipped}`];
    process.once('exit', () => console.log(lines.join('\n')));
  }
}

function leftOut({ testResults }) {
  return testResults.flatMap(({ testFilePath, testResults: tests }) =>
    tests
      .filter(({ status }) => status === 'pending' || status === 'todo')
      .map(({ fullName, status }) => `${status === 'todo' ? 'todo' : 'skipped'}: ${fullName} (${testFilePath})`),
  );
}
