/** Collects what is said in the console while the function runs. */
export async function consoleDuring(run: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const {warn, error} = console;
  console.warn = console.error = (...data: unknown[]) => void said.push(String(data[0]));
  try {
    await run();
  } finally {
    console.warn = warn;
    console.error = error;
  }
  return said;
}
