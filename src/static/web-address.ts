/** Whether a URL, absolute or relative, is `http:` or `https:`, without a name or password, which snippets would publish. */
export function isWebAddress(address: string, base?: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const {protocol, username, password} = new URL(address, base);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
