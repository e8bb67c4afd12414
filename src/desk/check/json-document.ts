/*
 * JSON with places. Unlike `JSON.parse`, it does not stop at the first mistake, so that all of them are found at once, and
 * what can be read is checked further.
 */
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import {segmentsOf} from '../../data/json-path.js';
import type {FaultName, Values} from '../words/fault.js';

export interface SyntaxFault {
  readonly offset: number;
  readonly code: FaultName;
  readonly values: Values;
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Numbers of the scanner's tokens; its types are a `const enum`, which cannot be imported. */
const OPEN = [1, 3];
const CLOSE = [2, 4];
const END = 17;

/** By the parser's names of errors. */
const FAULTS: Readonly<Record<string, FaultName>> = {
  InvalidSymbol: 'badSymbol',
  InvalidNumberFormat: 'badNumber',
  PropertyNameExpected: 'noFieldName',
  ValueExpected: 'noValue',
  ColonExpected: 'noColon',
  CommaExpected: 'noComma',
  CloseBraceExpected: 'unclosed',
  CloseBracketExpected: 'unclosed',
  EndOfFileExpected: 'moreContent',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'unclosed',
  UnexpectedEndOfString: 'lineBreakInText',
  UnexpectedEndOfNumber: 'badNumber',
  InvalidUnicode: 'badEscape',
  InvalidEscapeCharacter: 'badEscape',
  InvalidCharacter: 'badSymbol',
};
/** What the parser misses next to a symbol that it does not know. */
const MISSING: readonly FaultName[] = ['noFieldName', 'noValue', 'noColon', 'noComma'];

export class JsonDocument {
  readonly faults: readonly SyntaxFault[];
  readonly root: Node | undefined;
  readonly value: unknown;
  readonly #text: string;
  readonly #lineStarts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({0: end, index}) => index + end.length)];
    const errors: ParseError[] = [];
    this.root = parseTree(text, errors, {disallowComments: true});
    this.value = this.root && getNodeValue(this.root);
    this.faults = this.#withoutConsequences(errors);
  }

  /** The deepest node on a path such as `partners[3].since` that is there. */
  nodeAt(path: string): Node | undefined {
    let node = this.root;
    for (const segment of segmentsOf(path)) {
      const inside: Node | undefined = node && findNodeAtLocation(node, [segment]);
      if (!inside) break;
      node = inside;
    }
    return node;
  }

  positionOf(offset: number): Position {
    let [low, high] = [0, this.#lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1};
  }

  /** A mistake makes the parser stumble over what follows. Those errors would be corrected with the first one. */
  #withoutConsequences(errors: readonly ParseError[]): SyntaxFault[] {
    const end = this.#text.trimEnd().length;
    const kept: SyntaxFault[] = [];
    let line = -1;
    for (const error of errors) {
      const fault = this.#faultOf(error);
      const here = this.positionOf(error.offset).line;
      const before = kept.at(-1);
      const isTextOpen = before?.code === 'lineBreakInText' && (here <= line + 1 || error.offset >= end);
      const isMissing = MISSING.includes(FAULTS[printParseErrorCode(error.error)] ?? 'badSymbol');
      const follows =
        here === line &&
        isMissing &&
        (before?.code === 'badSymbol' || before?.code === 'badNumber' || before?.code === 'curlyQuote');
      const isSame = before?.offset === fault.offset || (before?.code === 'unclosed' && fault.code === 'unclosed');
      if (isTextOpen || follows) line = here;
      if (isTextOpen || follows || isSame) continue;
      kept.push(fault);
      line = here;
    }
    return kept;
  }

  #faultOf({error, offset, length}: ParseError): SyntaxFault {
    const code = FAULTS[printParseErrorCode(error)] ?? 'badSymbol';
    const value = this.#text.slice(offset, offset + Math.max(1, length));
    const before = this.#text.slice(0, offset);
    if (/^[“”„«»‘’‚']/.test(value)) return {offset, code: 'curlyQuote', values: {value: value.charAt(0)}};
    if (code === 'badSymbol' && /^[+\-.\d]/.test(value)) return {offset, code: 'badNumber', values: {value}};
    if (code === 'noComma' && /^\d/.test(value) && before.endsWith('0'))
      return {offset: offset - 1, code: 'badNumber', values: {value: `0${value}`}};
    if (code === 'unclosed') return {offset: this.#lastOpen() ?? offset, code, values: {}};
    const comma = /,\s*$/.exec(before);
    if (MISSING.includes(code) && comma && /^[\]}]/.test(value))
      return {offset: comma.index, code: 'badComma', values: {}};
    return {offset, code, values: {value}};
  }

  /** The innermost bracket that is never closed. */
  #lastOpen(): number | undefined {
    const scanner = createScanner(this.#text, true);
    const open: number[] = [];
    for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
      if (OPEN.includes(token)) open.push(scanner.getTokenOffset());
      if (CLOSE.includes(token)) open.pop();
    }
    return open.at(-1);
  }
}
