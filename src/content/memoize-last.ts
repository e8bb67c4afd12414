/**
 * The function, which keeps its last answer as long as it is asked with the same arguments. For what an element needs
 * again at each rendering and a feed of thousands of records makes dear.
 */
export function memoizeLast<Arguments extends readonly unknown[], Answer>(
  ask: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  let last: {readonly args: Arguments; readonly answer: Answer} | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => arg !== last?.args[index])) last = {args, answer: ask(...args)};
    return last.answer;
  };
}
