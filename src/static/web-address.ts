/** Whether a URL, absolute or relative, is `http:` or `https:`. */
export function isWebAddress(address: string, base?: string): boolean {
  return URL.canParse(address, base) && /^https?:$/.test(new URL(address, base).protocol);
}
