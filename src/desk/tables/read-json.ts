/*
 * Tables in JSON: lists of objects, the answers of Wikidata's query service, and GeoJSON or ArcGIS features. Each field
 * becomes a column; what is inside a field becomes a column named after both, such as `name.de`.
 */
import type {Table} from './table.js';
import {toRows} from './table.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is a feed already. */
export function isFeed(value: unknown): value is Fields & {readonly partners: readonly unknown[]} {
  return isFields(value) && 'city' in value && Array.isArray(value['partners']);
}

/** @returns the tables in a JSON value; none if there are none */
export function readJson(value: unknown, name: string): Table[] {
  if (Array.isArray(value)) return tablesOf(value, name);
  if (!isFields(value)) return [];
  const {results, features} = value;
  if (isFields(results) && Array.isArray(results['bindings'])) return [withLabels(results['bindings'], name)];
  if (Array.isArray(features)) return tablesOf(features.map(featureOf), name);
  return Object.entries(value).flatMap(([key, list]) => (Array.isArray(list) ? tablesOf(list, key) : []));
}

function tablesOf(list: readonly unknown[], name: string): Table[] {
  if (list.length === 0) return [];
  if (list.every((row) => Array.isArray(row))) {
    return [{name, rows: toRows(list.map((row: readonly unknown[]) => row.map(textOf)))}];
  }
  return list.some(isFields)
    ? [ofColumns(list.map(flatten), name)]
    : [{name, rows: toRows(list.map((one) => [textOf(one)]))}];
}

/** The header is the first row, so rows count as the records do, from 2. */
function ofColumns(records: readonly ReadonlyMap<string, string>[], name: string): Table {
  const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return {name, rows: toRows([columns, ...records.map((record) => columns.map((column) => record.get(column) ?? ''))])};
}

function flatten(value: unknown): Map<string, string> {
  const cells = new Map<string, string>();
  const add = (key: string, inside: unknown) => {
    if (isFields(inside))
      for (const [name, deeper] of Object.entries(inside)) add(key === '' ? name : `${key}.${name}`, deeper);
    else cells.set(key, textOf(inside));
  };
  add('', isFields(value) ? value : {name: value});
  return cells;
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** A feature's fields are inside it, and its place beside them. */
function featureOf(feature: unknown): unknown {
  if (!isFields(feature)) return feature;
  const {properties, attributes, geometry} = feature;
  const {coordinates, x, y} = isFields(geometry) ? geometry : {};
  // GeoJSON has a list, and ArcGIS two fields.
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as readonly unknown[]) : [x, y];
  const fields = isFields(properties) ? properties : isFields(attributes) ? attributes : {};
  return {...fields, ...(typeof lon === 'number' && typeof lat === 'number' && {lat, lon})};
}

/** Of the answers of a query: the item's name is its label, and its address its identity. */
function withLabels(bindings: readonly unknown[], name: string): Table {
  const records = bindings.map((binding) => {
    const cells = new Map<string, string>();
    for (const [variable, term] of Object.entries(isFields(binding) ? binding : {})) {
      if (isFields(term)) cells.set(variable, textOf(term['value']));
    }
    return new Map(
      [...cells].filter(([variable, value]) => {
        // Without a label in the language asked for, the service returns the id itself.
        return !(variable.endsWith('Label') && /^Q\d+$/.test(value));
      }),
    );
  });
  return ofColumns(records, name);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
