/* The part of `wp.blockEditor` that the blocks use. */
import type {ComponentType, HTMLAttributes, PropsWithChildren} from 'react';

type WrapperProps = Readonly<Record<string, string | undefined>>;

interface BlockEditorPackage {
  /** Shows its children in the sidebar, while the block is selected. */
  readonly InspectorControls: ComponentType<PropsWithChildren>;
  readonly useBlockProps: {
    (props?: WrapperProps): HTMLAttributes<HTMLElement>;
    /** For the saved form: what the block supports, such as the alignment, and the attributes that are given. */
    readonly save: (props: WrapperProps) => WrapperProps;
  };
}

declare const wp: {readonly blockEditor: BlockEditorPackage};

export const {InspectorControls, useBlockProps} = wp.blockEditor;
