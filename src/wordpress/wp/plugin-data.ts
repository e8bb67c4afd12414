/** What the plugin's PHP hands to the editor. */
export interface PluginData {
  /** Empty if there is no feed yet. */
  readonly feedUrl: string;
  readonly scriptUrl: string;
  /** Empty if the script needs none. */
  readonly scriptIntegrity: string;
  readonly version: string;
  readonly settingsUrl: string;
  /** Whether the user may open the settings. */
  readonly mayManage: boolean;
  /** Of the user, such as `de-DE`. */
  readonly language: string;
  readonly siteLanguage: string;
}

declare const partnershipElementsWordPress: PluginData;

export const pluginData = partnershipElementsWordPress;
