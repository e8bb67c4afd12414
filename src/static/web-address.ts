/** Whether an address, perhaps a relative one, leads to the web. */
export function isWebAddress(address: string, base?: string): boolean {
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}
