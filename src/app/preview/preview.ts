import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {DeskLanguage} from '../../desk/words/describe.js';
import {loadPart, loadScript} from '../load-part.js';
import type {Parts} from '../parts/parts.js';
import type {FeedNames} from '../snippet/feed-names.js';
import {TaskEvent} from '../steps/step-events.js';
import type {View} from '../workspace/workspace.js';
import {PREVIEW_SOURCE, writePreviewSource} from './preview-source.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly view: View};

/** A preview, once the script of the elements has run. */
interface Reloadable extends Element {
  reload?(): Promise<void>;
}

/** Lets a step show the real elements with the feed as it is now, and know the names in it. */
export class Preview implements ReactiveController {
  /** Absent until the parts of the desk that it needs are loaded. */
  names: FeedNames | undefined;
  /** Makes the line to paste with the content inside. */
  part: Parts['snippet'] | undefined;

  readonly #host: Host;
  #named: {readonly feed: unknown; readonly language: DeskLanguage} | undefined;
  #written: unknown;
  #isStale = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new TaskEvent(this.#load()));
  }

  hostUpdate(): void {
    const {
      language,
      state: {feed},
    } = this.#host.view;
    if (this.#written !== feed && writePreviewSource(feed)) this.#isStale = true;
    this.#written = feed;
    if (!this.part || (this.#named?.feed === feed && this.#named?.language === language)) return;
    this.#named = {feed, language};
    this.names = new this.part.FeedNames(feed, language);
  }

  hostUpdated(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    // All previews share what one of them reads.
    const preview: Reloadable | null | undefined = this.#host.shadowRoot?.querySelector(`[src="${PREVIEW_SOURCE}"]`);
    void preview?.reload?.();
  }

  async #load(): Promise<void> {
    const [part] = await Promise.all([loadPart('snippet'), loadScript('../partnership-elements.js')]);
    this.part = part;
    this.#host.requestUpdate();
  }
}
