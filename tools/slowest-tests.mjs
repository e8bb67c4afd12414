/*
 * Names the slowest test files: `npm run slowest-tests` after a build, or `-- FILE…` for some of them. Files of the
 * browser share the machine as in `npm test`, so the times add up to more than the run; those of Node run one by one.
 */
import {spawn} from 'node:child_process';
import {readdir} from 'node:fs/promises';
import {relative} from 'node:path';
import {startTestRunner} from '@web/test-runner';

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const options = process.argv.slice(2).filter((argument) => argument.startsWith('-'));
const folder = 'test/e2e';
const inNode = (await readdir(folder)).filter((file) => file.endsWith('.test.mjs')).map((file) => `${folder}/${file}`);

/** @type {{file: string, seconds: number}[]} */
const times = [];
let isGreen = true;

const inBrowser = named.filter((file) => !file.endsWith('.mjs'));
if (named.length === 0 || inBrowser.length > 0) await runInBrowser(inBrowser);
for (const file of named.length === 0 ? inNode : named.filter((file) => file.endsWith('.mjs'))) await runInNode(file);

times.sort((a, b) => b.seconds - a.seconds);
for (const {file, seconds} of times) console.log(`${seconds.toFixed(1).padStart(7)} s  ${file}`);
const total = times.reduce((sum, {seconds}) => sum + seconds, 0);
console.log(`${total.toFixed(1).padStart(7)} s  ${String(times.length)} files`);
process.exit(isGreen ? 0 : 1);

/** @param {readonly string[]} files all of them if empty */
async function runInBrowser(files) {
  const runner = await startTestRunner({
    argv: [...options, ...files],
    autoExitProcess: false,
    config: {reporters: [stopwatch()]},
  });
  if (!runner) throw new Error('The test runner did not start.');
  isGreen &&= await new Promise((resolve) => runner.on('stopped', resolve));
}

/** Takes the time of each file, from the opening of its page to its end. @returns {import('@web/test-runner').Reporter} */
function stopwatch() {
  /** @type {Map<string, number>} */
  const started = new Map();
  return {
    start({sessions, startTime}) {
      sessions.on('session-status-updated', ({id, status, testFile}) => {
        if (status === 'INITIALIZING') started.set(id, Date.now());
        if (status !== 'FINISHED') return;
        const seconds = (Date.now() - (started.get(id) ?? startTime)) / 1000;
        times.push({file: relative(process.cwd(), testFile), seconds});
      });
    },
    reportTestFileResults({logger, sessionsForTestFile}) {
      for (const {testFile, errors} of sessionsForTestFile.filter(({passed}) => !passed)) {
        logger.log(`${relative(process.cwd(), testFile)} has failed. ${errors.map(({message}) => message).join(' ')}`);
      }
    },
  };
}

/** @param {string} file */
async function runInNode(file) {
  const start = Date.now();
  const child = spawn(process.execPath, ['--test', file], {stdio: 'ignore'});
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) console.log(`${file} has failed.`);
  isGreen &&= code === 0;
  times.push({file, seconds: (Date.now() - start) / 1000});
}
