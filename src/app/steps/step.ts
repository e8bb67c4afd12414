/* The steps of the desk, in their order, and where each is in the address of the page. */

export const STEPS = ['table', 'columns', 'check', 'look', 'take-home'] as const;
export type StepName = (typeof STEPS)[number];

/** Where in the desk somebody is. */
export interface Place {
  readonly step: StepName;
  /** What the step shows, such as the list and the number of a record: `['partners', '3']`. */
  readonly rest: readonly string[];
}

/** Reads the fragment of an address: `#check/partners/3`. */
export function placeOf(hash: string): Place {
  const [name = '', ...rest] = decodeURIComponent(hash.replace(/^#/, '')).split('/');
  const step = STEPS.find((one) => one === name);
  return step === undefined ? {step: 'table', rest: []} : {step, rest};
}

export function hashOf({step, rest}: Place): string {
  return `#${[step, ...rest].map(encodeURIComponent).join('/')}`;
}
