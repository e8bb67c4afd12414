import type {SnippetSettings} from '../../snippet/settings.js';

/** Somebody has decided something else about the snippet. */
export class SettingsEvent extends Event {
  readonly settings: SnippetSettings;
  /** What it was, in words, for undoing it. */
  readonly what: string;

  constructor(settings: SnippetSettings, what: string) {
    super('desk-settings', {bubbles: true, composed: true});
    this.settings = settings;
    this.what = what;
  }
}

declare global {
  interface HTMLElementEventMap {
    'desk-settings': SettingsEvent;
  }
}
