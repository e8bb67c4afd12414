/* The part of `wp.data` that the blocks use: the blocks of the page. */
import type {Attributes, Block} from './blocks.js';

interface Selectors {
  readonly getBlock: (clientId: string) => Block | null;
  readonly getClientIdsWithDescendants: () => readonly string[];
  readonly getSelectedBlock: () => Block | null;
}

interface Actions {
  readonly replaceBlock: (clientId: string, block: Block) => void;
  /** @param isByBlock whether the attributes are given by block, instead of the same for all */
  readonly updateBlockAttributes: (
    clientIds: readonly string[],
    attributes: Readonly<Record<string, Attributes>>,
    isByBlock: true,
  ) => void;
  /** What follows is not a step of its own to undo. */
  readonly __unstableMarkNextChangeAsNotPersistent: () => void;
}

/** The blocks around a component: of the page, or of a preview. */
export interface BlocksRegistry {
  readonly select: (store: 'core/block-editor') => Selectors;
  readonly dispatch: (store: 'core/block-editor') => Actions;
}

/** The blocks of the page that is edited, as long as nothing else is meant. */
interface DataPackage extends BlocksRegistry {
  readonly useRegistry: () => BlocksRegistry;
}

declare const wp: {readonly data: DataPackage};

export const {dispatch, select, useRegistry} = wp.data;
