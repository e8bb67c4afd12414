/**
 * Holds back requests for addresses that contain a word. A static Storybook has no server that could be slow, so this is
 * where stories stand in for the network.
 */
export function neverAnswer(word: string): void {
  const {fetch} = globalThis;
  const addressOf = (input: RequestInfo | URL) => (input instanceof Request ? input.url : input.toString());
  globalThis.fetch = (input, init) =>
    addressOf(input).includes(word) ? new Promise<Response>(() => undefined) : fetch(input, init);
}
