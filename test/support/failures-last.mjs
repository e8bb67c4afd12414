/**
 * Reporter that names what failed below the table of coverage as well, which is longer than what many logs keep.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function failuresLast() {
  /** @type {string[]} */
  let failures = [];
  return {
    onTestRunFinished({sessions}) {
      failures = sessions
        .filter(({passed}) => !passed)
        .flatMap((session) => {
          const tests = session.testResults ? failedTests(session.testResults) : [];
          const errors = session.errors.map(({message}) => message);
          return [`${session.browser.name}: ${session.testFile}`, ...[...tests, ...errors].map((line) => `  ${line}`)];
        });
    },
    getTestProgress: () => (failures.length > 0 ? ['Failed:', ...failures] : []),
  };
}

/** @param {import('@web/test-runner').TestSuiteResult} suite @returns {string[]} */
function failedTests({name, suites, tests}) {
  const failures = [
    ...tests
      .filter((test) => !test.passed && !test.skipped)
      .map((test) => `${test.name}: ${test.error?.message ?? ''}`),
    ...suites.flatMap(failedTests),
  ];
  return failures.map((line) => (name ? `${name} > ${line}` : line));
}
