/* A plugin for the one-file script: makes Lit use the policy of `src/embed/lit-policy.ts` instead of creating one. */
import {resolve} from 'node:path';
import MagicString from 'magic-string';

const LIT = /\/lit-html\/lit-html\.js$/;
const CREATION = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/;

/** @returns {import('rollup').Plugin} the plugin */
export function ownLitPolicy() {
  return {
    name: 'own-lit-policy',
    transform(code, id) {
      if (!LIT.test(id)) return null;
      const creation = CREATION.exec(code);
      if (!creation) return this.error('Lit creates its policy in another way than is known here.');
      const lit = new MagicString(code);
      lit.overwrite(creation.index, creation.index + creation[0].length, 'litPolicy');
      lit.prepend(`import {litPolicy} from '${resolve('src/embed/lit-policy.ts')}';`);
      return {code: lit.toString(), map: lit.generateMap({hires: true})};
    },
  };
}
