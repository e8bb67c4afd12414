/** Memoizes the last call. Arguments are compared by identity. For derived data that is expensive on large feeds. */
export function memoizeLast<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: {readonly args: Arguments; readonly result: Result} | undefined;
  return (...args) => {
    if (!last || args.some((arg, index) => !Object.is(arg, last?.args[index]))) last = {args, result: compute(...args)};
    return last.result;
  };
}
