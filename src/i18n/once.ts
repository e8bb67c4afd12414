/** Wraps a function so that it runs on the first call only. Every call returns that one value. */
export function once<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined;
  return () => (made ??= {value: make()}).value;
}
