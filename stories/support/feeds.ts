/* The feeds that stories show, by the names that stand for them in controls and addresses. */
import {parseFeed} from '../../src/data/parse-feed.js';
import type {Feed} from '../../src/data/schema.js';
import bonn from '../feeds/bonn.json' with {type: 'json'};
import continents from '../feeds/continents.json' with {type: 'json'};
import europe from '../feeds/europe.json' with {type: 'json'};
import logos from '../feeds/logos.json' with {type: 'json'};
import northhaven from '../feeds/northhaven.json' with {type: 'json'};
import offices from '../feeds/offices.json' with {type: 'json'};
import pacific from '../feeds/pacific.json' with {type: 'json'};
import pictures from '../feeds/pictures.json' with {type: 'json'};
import sixty from '../feeds/sixty.json' with {type: 'json'};
import wordless from '../feeds/wordless.json' with {type: 'json'};

const FILES: Readonly<Record<string, unknown>> = {
  bonn,
  northhaven,
  sixty,
  continents,
  europe,
  pacific,
  pictures,
  logos,
  wordless,
  offices,
};

/** Storybook refuses addresses with slashes and dots in its own, so an argument names the feed. */
export const ADDRESSES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(FILES).map((name) => [name, `feeds/${name}.json`])),
  missing: 'feeds/missing.json',
  late: 'feeds/bonn.json?never',
  stale: 'feeds/bonn.json?stale',
};

/** The JSON at an address; `undefined` where there is none. */
export function fileAt(address: string): unknown {
  return FILES[/^feeds\/(\w+)\.json(?:\?stale)?$/.exec(address)?.[1] ?? ''];
}

const parsed = new Map<string, Feed | undefined>();

/** The feed of a name. A feed that never comes has the values that it would have. */
export function feedNamed(name: string): Feed | undefined {
  const file = name in FILES ? name : 'bonn';
  if (!parsed.has(file)) parsed.set(file, parseFeed(FILES[file]).feed);
  return parsed.get(file);
}
