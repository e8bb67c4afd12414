/** Follows a link as a visitor does. Browsers without the Navigation API cannot tell an address set by a script from "back". */
export function followLink(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}
