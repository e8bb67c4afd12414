import {html, type TemplateResult} from 'lit';
import {shellWords} from '../../words/shell-words.js';
import {DeskStep} from '../desk-step.js';

export class CheckStep extends DeskStep {
  override render(): TemplateResult {
    const say = this.words(shellWords);
    return html`<h2>${say('check')}</h2>`;
  }
}
