/*
 * The messages that a feed may word otherwise, each with the placeholders it needs. Listed here because a feed is checked
 * without the messages of any language; a test compares the list with them.
 */
const WORDS =
  'loading failed retry stale empty asOf{date} search clear kind country theme status all choice{name}{count} nothingFound ' +
  'reset filters tally{partners}{countries} partners partner facts noCountry noKind noYear place{name}{country} inRegion{name}{region} ring{names} since{date} ' +
  'signed{date} until{date} decision{date} decisionResult{date}{result} decisionBy{body}{date} decisionByResult{body}{date}{result} statusSince{status}{date} heldBy{holder} ' +
  'from{date} elected{role}{date} participant{name}{role} credit{credit}{license} logoCredit{name}{credit}{license} ' +
  'moreAbout{name} milestones organizations links contact inLanguage{name}{language} source themes projects project participants funding goals';

interface WordPattern {
  readonly name: string;
  readonly pattern: RegExp;
  readonly remedy: string;
}

export const WORD_PATTERNS: readonly WordPattern[] = WORDS.split(' ').map((word) => {
  const [name = '', ...placeholders] = word.split(/(?=\{)/);
  const escaped = placeholders.map((one) => one.replace(/[{}]/g, '\\$&'));
  const needed = escaped.map((one) => `(?=.*${one})`).join('');
  return {
    name,
    // Other braces would not be replaced. No flags, because JSON Schema has none.
    pattern: new RegExp(`^(?=.*\\S)${needed}(?:${['[^{}]', ...escaped].join('|')})*$`),
    remedy:
      placeholders.length > 0 ? `Write a text with ${placeholders.join(' and ')}.` : 'Write a text without braces.',
  };
});
