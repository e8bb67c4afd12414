/* In the page of each test file, after its framework: names what fails and is tried again, which would not be seen. */
const runTests = mocha.run.bind(mocha);
mocha.run = (done) =>
  runTests(done).on('retry', (test: Mocha.Test, error: Error) => {
    console.error(`Tried again: ${test.fullTitle()}: ${error.message}`);
  });
