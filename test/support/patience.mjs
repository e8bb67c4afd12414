/**
 * Plugin that lets `waitUntil` of `@open-wc/testing` wait as long as a test may take, where it gives up after a second,
 * which is soon on a machine that has other work to do; and look more often, because most waits are short.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function patientWaiting() {
  const hasty = '{ interval = 50, timeout = 1000 }';
  return {
    name: 'patient-waiting',
    transform({path, body}) {
      if (!path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return undefined;
      if (typeof body !== 'string' || !body.includes(hasty))
        throw new Error('waitUntil has other defaults than these.');
      return body.replace(hasty, '{ interval = 10, timeout = 60_000 }');
    },
  };
}
