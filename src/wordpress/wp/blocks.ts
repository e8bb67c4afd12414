/* The part of `wp.blocks` that the blocks use. */
import type {ComponentType, ReactElement} from 'react';

export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export interface Block {
  readonly name: string;
  readonly clientId: string;
  readonly attributes: Attributes;
}

export interface EditProps {
  readonly clientId: string;
  readonly attributes: Attributes;
  readonly setAttributes: (attributes: Attributes) => void;
}

export interface BlockTransform {
  readonly type: 'block';
  readonly blocks: readonly string[];
  readonly isMatch?: (attributes: Attributes) => boolean;
  readonly transform: (attributes: Attributes) => Block;
}

/** What a shortcode was found as; `content` is all of it, with its brackets. */
export interface ShortcodeMatch {
  readonly content: string;
}

export interface ShortcodeTransform {
  readonly type: 'shortcode';
  readonly tag: string;
  readonly transform: (attributes: unknown, match: ShortcodeMatch) => Block;
}

/** What a pasted element may keep: the editor removes everything else before `transform`. */
export type RawSchema = Readonly<
  Record<string, {readonly attributes: readonly string[]; readonly children: '*'; readonly allowEmpty: boolean}>
>;

export interface RawTransform {
  readonly type: 'raw';
  readonly isMatch: (node: Element) => boolean;
  readonly schema: () => RawSchema;
  readonly transform: (node: Element) => Block;
}

export interface Transforms {
  readonly from: readonly (BlockTransform | ShortcodeTransform | RawTransform)[];
  readonly to: readonly BlockTransform[];
}

/** The rest comes from `block.json`, which the server has read. */
export interface BlockSettings {
  readonly edit: ComponentType<EditProps>;
  readonly save: (props: {readonly attributes: Attributes}) => ReactElement;
  readonly transforms: Transforms;
}

interface BlocksPackage {
  readonly createBlock: (name: string, attributes: Attributes) => Block;
  /** The HTML that a block has in its page. */
  readonly getSaveContent: (name: string, attributes: Attributes) => string;
  /** Whether it is the empty paragraph that waits for a text. */
  readonly isUnmodifiedDefaultBlock: (block: Block) => boolean;
  readonly registerBlockType: (name: string, settings: BlockSettings) => void;
}

declare const wp: {readonly blocks: BlocksPackage};

export const {createBlock, getSaveContent, isUnmodifiedDefaultBlock, registerBlockType} = wp.blocks;
