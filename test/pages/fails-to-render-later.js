/* A script that replaces what only the content of a feed needs. */
window.heard = [];
for (const type of ['feed-load', 'feed-error']) addEventListener(type, () => window.heard.push(type));

String.prototype.localeCompare = undefined;
Intl.Collator = Intl.DisplayNames = Intl.ListFormat = undefined;
