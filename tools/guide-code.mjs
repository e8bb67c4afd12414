/*
 * The code that the guides show: files beside the guides, which tests try, and the script's tag. It is written
 * into the guides below a comment that names it, so that they can be read without Storybook, by "npm run snippets".
 */
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {roomStyle} from '../dist/npm/static/snippet.js';
import {MOVING_TAG, pinnedTag} from './script-tag.mjs';

const BLOCK = /(?<=\{\/\* code: (\S+) \*\/\}\n\n)```[^]*?\n```$/gm;
/** How code is highlighted, where it is not by the name of the file. */
const LANGUAGES = /** @type {Readonly<Record<string, string>>} */ ({
  '.yml': 'yaml',
  '.conf': 'text',
  '.typoscript': 'text',
});

/**
 * A guide with the code of today.
 *
 * @param {string} guide
 * @param {Parameters<typeof pinnedTag>[0]} integrity
 */
export async function withCode(guide, integrity) {
  const names = [...guide.matchAll(BLOCK)].map(([, name = '']) => name);
  const blocks = await Promise.all(names.map((name) => block(name, integrity)));
  return guide.replace(BLOCK, () => blocks.shift() ?? '');
}

/** @param {string} name @param {Parameters<typeof pinnedTag>[0]} integrity */
async function block(name, integrity) {
  const code = await codeOf(name, integrity);
  const extension = extname(name);
  const language = LANGUAGES[extension] ?? (extension.slice(1) || 'html');
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** @param {string} name @param {Parameters<typeof pinnedTag>[0]} integrity @returns {Promise<string>} */
async function codeOf(name, integrity) {
  switch (name) {
    case 'moving-tag':
      return MOVING_TAG;
    case 'room-tag':
      return roomLine('tag');
    case 'room-div':
      return roomLine('div');
    case 'pinned-tag':
      return pinnedTag(integrity);
    default:
      return readFile(`stories/guides/${name}`, 'utf8');
  }
}

/** @param {'tag' | 'div'} form */
function roomLine(form) {
  return `<style>${roomStyle('partner-list', form)}</style>`;
}
