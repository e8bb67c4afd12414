/* The tokens of an element. Their defaults say what they hold. */
import type {ElementName} from '../../src/options/descriptors.js';
import {declarationOf, type Item} from './manifest.js';

export type TokenKind = 'colour' | 'length' | 'ratio';

export interface Token extends Item {
  readonly kind: TokenKind;
}

export function tokensOf(tag: ElementName): Token[] {
  return declarationOf(tag).cssProperties.map((token) => ({...token, kind: kindOf(token.default ?? '')}));
}

function kindOf(standard: string): TokenKind {
  if (/^[\d.]+em$/.test(standard)) return 'length';
  return /^[\d.]+( *\/ *[\d.]+)?$/.test(standard) ? 'ratio' : 'colour';
}

/** A token's value in CSS: numbers of lengths are in `em`. `undefined` if it is not set. */
export function cssValue(token: Token, value: unknown): string | undefined {
  if (typeof value === 'number') return token.kind === 'length' ? `${value}em` : String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
