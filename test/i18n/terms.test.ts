/* What can be checked of the words of a language without reading it: that they agree with each other, and with lists. */
import {expect} from '@open-wc/testing';
import {INTERFACE_LANGUAGES, loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';
import type {Messages} from '../../src/i18n/messages.js';
import {GOAL_NAMES} from './goal-names.js';

/** Languages whose nouns take another case after a noun, so that a name as it is must be in quotation marks or apart. */
const INFLECTED = ['be', 'pl', 'ru', 'uk'];

describe('the words', () => {
  for (const lang of INTERFACE_LANGUAGES) {
    describe(`in ${lang}`, () => {
      let messages: Messages;

      before(async () => {
        await loadMessages(lang);
        messages = messagesOf(lang)!;
      });

      it('call the goals as the official list does', function () {
        const official = GOAL_NAMES[lang]?.trim().split('\n');
        if (!official) return this.skip();
        expect(Object.values(messages.goalNames)).to.deep.equal(official.map((name) => name.trim()));
      });

      it('have a form for a status since then where they have one for a tie since then', () => {
        const {since, statusSince} = messages;
        for (const form of ['day', 'month', 'year'] as const) {
          expect(statusSince[form] === undefined, form).to.equal(since[form] === undefined);
        }
      });

      it('call different things by different words', () => {
        const {organizations, participants, projects, themes, links, milestones, funding, goals} = messages;
        const labels = [organizations, participants, projects, themes, links, milestones, funding, goals];
        expect(new Set(labels).size).to.equal(labels.length);
        // They may be on one card.
        expect(organizations).not.to.include(messages.heldBy.replace(/\s*[:：]?\s*\{holder\}/u, ''));
      });

      it('put no name as it is where the language would inflect it', () => {
        if (!INFLECTED.includes(lang)) return;
        expect(messages.logoCredit).to.match(/[«„]\{name\}[»”]/u);
        for (const pattern of [messages.moreAbout, messages.heldBy, messages.ring]) {
          expect(pattern).to.match(/: \{\w+\}$/u);
        }
      });

      it('have no colon after a small word that governs what follows', () => {
        const texts = Object.values(messages).map((message: string | {other?: string}) => {
          return typeof message === 'string' ? message : (message.other ?? '');
        });
        const labels = texts.map((text) => text.split(/\s*[:：]/u));
        for (const [label = '', ...after] of labels) {
          if (after.length > 0)
            expect(label).not.to.match(/(?:^|\s)(?:a|con|da|de|di|mit|od|par|por|van|von|z|ад|з|із|с)$/iu);
        }
      });

      it('write prefixes without a hyphen before letters of their own', () => {
        const texts = JSON.stringify(messages);
        expect(texts).not.to.match(/(?<![\u05d0-\u05ea])[ובכלמשה]-[\u05d0-\u05ea]/u);
      });

      it('keep dates on one line', () => {
        const {formats} = messages;
        if (!formats) return;
        for (const date of Object.values(formats.dates)) expect(date).not.to.match(/-(?!\u2060)| (?!\{|$)/u);
      });
    });
  }
});
