/** Tells page editors something in the console. On some pages that throws. */
export function warn(message: string, element: Element): void {
  try {
    console.warn(message, element);
  } catch {
    // What visitors see matters more.
  }
}
