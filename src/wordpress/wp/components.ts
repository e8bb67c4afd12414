/* The part of `wp.components` that the blocks use. */
import type {ComponentType, PropsWithChildren, ReactNode} from 'react';

interface FieldProps {
  readonly label: string;
  readonly help?: ReactNode;
  /** Margins are the panel's, as in newer versions of WordPress, which warn where this is missing. */
  readonly __nextHasNoMarginBottom: true;
}

interface SizedFieldProps extends FieldProps {
  readonly __next40pxDefaultSize: true;
}

interface CheckboxProps extends FieldProps {
  readonly checked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

interface TextProps extends SizedFieldProps {
  readonly type?: 'number';
  readonly min?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface SearchProps extends Omit<FieldProps, 'help'> {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface SelectProps extends SizedFieldProps {
  readonly value: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
  readonly onChange: (value: string) => void;
}

interface ButtonProps {
  readonly variant: 'primary' | 'secondary' | 'link';
  readonly href?: string;
  readonly onClick?: () => void;
}

interface NoticeProps {
  readonly status: 'info' | 'warning' | 'error';
  readonly isDismissible: false;
  readonly className?: string;
  readonly actions?: readonly {readonly label: string; readonly variant?: 'primary'; readonly onClick: () => void}[];
}

interface PanelProps {
  readonly title: string;
  readonly initialOpen: boolean;
}

interface PlaceholderProps {
  readonly label: string;
  readonly icon: string;
  readonly instructions: string;
}

interface ComponentsPackage {
  readonly Button: ComponentType<PropsWithChildren<ButtonProps>>;
  readonly CheckboxControl: ComponentType<CheckboxProps>;
  readonly Notice: ComponentType<PropsWithChildren<NoticeProps>>;
  readonly PanelBody: ComponentType<PropsWithChildren<PanelProps>>;
  readonly Placeholder: ComponentType<PropsWithChildren<PlaceholderProps>>;
  readonly SearchControl: ComponentType<SearchProps>;
  readonly SelectControl: ComponentType<SelectProps>;
  readonly Spinner: ComponentType;
  readonly TextControl: ComponentType<TextProps>;
}

declare const wp: {readonly components: ComponentsPackage};

export const {
  Button,
  CheckboxControl,
  Notice,
  PanelBody,
  Placeholder,
  SearchControl,
  SelectControl,
  Spinner,
  TextControl,
} = wp.components;
