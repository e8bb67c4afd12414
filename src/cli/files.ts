import {readFile, writeFile} from 'node:fs/promises';
import {DeskError} from '../desk/desk-error.js';

/** How long a server may take to answer. */
const TIMEOUT = 30_000;

/** Reads a file, or loads it from its address. @throws {DeskError} */
export async function readSource(source: string): Promise<Uint8Array> {
  return /^https?:\/\//i.test(source) ? load(source) : readLocal(source);
}

async function readLocal(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new DeskError('noFile', {file});
  }
}

async function load(url: string): Promise<Uint8Array> {
  try {
    const response = await fetch(url, {signal: AbortSignal.timeout(TIMEOUT)});
    if (response.ok) return new Uint8Array(await response.arrayBuffer());
    throw new Error(`HTTP ${response.status}`);
  } catch (error) {
    // Node hides the reason in the cause.
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new DeskError('noAddress', {url, cause: reason instanceof Error ? reason.message : String(reason)});
  }
}

/** @throws {DeskError} if the file is no JSON */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readSource(file));
  try {
    return JSON.parse(text);
  } catch {
    throw new DeskError('brokenJson', {file});
  }
}

/** Writes JSON as people read it. A file that is there keeps its indentation. */
export async function writeJson(file: string, value: unknown): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  const indent = /^\{\r?\n([ \t]+)/.exec(before)?.[1] ?? '  ';
  await writeFile(file, `${JSON.stringify(value, null, indent)}\n`);
}
