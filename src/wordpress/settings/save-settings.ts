/* The requests that change the settings. Each answers with all settings, or rejects with a message of the server. */
import {apiFetch} from '../wp/api-fetch.js';
import type {SettingsChange, SettingsState} from './settings-state.js';

const ROOT = '/partnership-elements/v1';

export function saveSettings(change: SettingsChange): Promise<SettingsState> {
  return post('/settings', {data: change});
}

/** @param json the text of the file */
export function uploadFeed(json: string): Promise<SettingsState> {
  return post('/feed', {body: json, headers: {'Content-Type': 'application/json'}});
}

export function restoreFeed(id: string): Promise<SettingsState> {
  return post('/feed/restore', {data: {id}});
}

async function post(path: string, content: Omit<Parameters<typeof apiFetch>[0], 'path' | 'method'>) {
  // The type of what the plugin's own route answers.
  return (await apiFetch({path: `${ROOT}${path}`, method: 'POST', ...content})) as SettingsState;
}
