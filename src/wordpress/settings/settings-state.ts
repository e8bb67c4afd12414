/** The settings as PHP has them, and what goes with them. */
export interface SettingsState {
  readonly feedSource: 'file' | 'address';
  readonly feedAddress: string;
  /** The id of the file that pages show; empty if none has been uploaded. */
  readonly feedFile: string;
  readonly scriptSource: 'plugin' | 'address';
  readonly scriptAddress: string;
  readonly scriptIntegrity: string;
  readonly scriptEverywhere: boolean;
  /** Where visitors get the feed; empty if none has been chosen. */
  readonly feedUrl: string;
  /** The uploaded feeds, latest first. */
  readonly files: readonly StoredFile[];
  readonly mayChooseScript: boolean;
  readonly scriptInPluginName: string;
}

export interface StoredFile {
  readonly id: string;
  /** In UTC, as `2026-11-27T15:10:11Z`. */
  readonly time: string;
  /** In bytes. */
  readonly size: number;
}

/** What the page changes; files change by requests of their own. */
export type SettingsChange = Partial<
  Pick<
    SettingsState,
    'feedSource' | 'feedAddress' | 'scriptSource' | 'scriptAddress' | 'scriptIntegrity' | 'scriptEverywhere'
  >
>;

declare const partnershipElementsSettings: SettingsState;

/** As they were when the page was made. */
export const initialState = partnershipElementsSettings;
