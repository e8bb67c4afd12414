/* Keeps what is said in the console, for the test. */
window.said = [];
for (const kind of ['info', 'warn', 'error']) {
  const say = console[kind];
  console[kind] = (...words) => {
    window.said.push(words[0]);
    say.apply(console, words);
  };
}
addEventListener('error', ({message}) => window.said.push(message));
