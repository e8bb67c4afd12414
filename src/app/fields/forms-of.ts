export function formsOf(): readonly string[] {
  return [];
}
