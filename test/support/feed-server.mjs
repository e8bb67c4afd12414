/*
 * The server side of the tests: real answers, and real failures, over real HTTP. A request is told apart by its `id`,
 * so that tests do not meet. What a test cannot see from inside the page (how many requests came, which were given
 * up) it asks by command.
 *
 *   /feeds/NAME            a file of stories/feeds, and so with stories/themes
 *   /served/json?body=     that JSON
 *   /served/text?body=     that text, as the type in `type`
 *   /served/status?code=   that status
 *   /served/reset          the connection breaks
 *   /served/flaky?body=    fails the first time, then that JSON
 *   /served/held?body=     that JSON, once the test releases it
 *   /served/kept/feed.json the JSON that was posted to it, which may be long; what it calls its neighbours is empty
 *   /served/steps?steps=   each request gets the next of these steps, up to the one in `stay`
 */

/** @type {Map<string, Visits>} */
const seen = new Map();

/** @typedef {{at: number, cookie: string}} Visit */
/** @typedef {{count: number, aborted: number, visits: Visit[], kept?: string, isWell?: boolean, release?: (status: number) => void}} Visits */
/** @typedef {import('./feed.js').Step} Step */
/** @typedef {import('./host-pages.mjs').Context} Context */

/** @param {string} id */
const visits = (id) => {
  const entry = seen.get(id) ?? {count: 0, aborted: 0, visits: []};
  seen.set(id, entry);
  return entry;
};

/** @param {Context} ctx @param {unknown} body */
const json = (ctx, body, status = 200) => {
  ctx.status = status;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
};

/** How each address answers. It is given Koa's context, and what is known of the request's id. @type {Record<string, (ctx: Context, entry: Visits) => unknown>} */
const answers = {
  json: (ctx) => json(ctx, ctx.query.body),
  text: (ctx) => {
    ctx.type = String(ctx.query.type ?? 'text/plain');
    ctx.body = ctx.query.body;
  },
  status: (ctx) => json(ctx, '{}', Number(ctx.query.code)),
  reset: (ctx) => {
    ctx.respond = false;
    ctx.req.socket.resetAndDestroy();
  },
  flaky: (ctx, entry) => (entry.count === 1 ? json(ctx, '{}', 503) : json(ctx, ctx.query.body)),
  kept: async (ctx, entry) => {
    if (ctx.method === 'POST') entry.kept = Buffer.concat(await ctx.req.toArray()).toString();
    if (ctx.path.endsWith('/feed.json')) json(ctx, entry.kept);
    else ctx.status = 204;
  },
  held: async (ctx, entry) => {
    /** @type {number} */
    const status = await new Promise((resolve) => {
      entry.release = resolve;
      ctx.req.on('close', () => {
        if (ctx.res.writableFinished) return;
        entry.aborted += 1;
        resolve(499);
      });
    });
    json(ctx, ctx.query.body, status);
  },
  steps: (ctx, entry) => {
    /** @type {Step[]} */
    const steps = JSON.parse(String(ctx.query.steps));
    const step = steps[entry.isWell ? steps.length - 1 : Math.min(entry.count - 1, Number(ctx.query.stay))] ?? {};
    ctx.req.on('close', () => {
      if (!ctx.res.writableFinished) entry.aborted += 1;
    });
    return answerWith(ctx, step);
  },
};

/** @param {Context} ctx @param {Step} step */
async function answerWith(ctx, {status = 200, headers = {}, body = '', base64, fails, every, zeros}) {
  ctx.respond = false;
  if (fails === 'reset') return ctx.req.socket.resetAndDestroy();
  if (fails === 'hang') return undefined;
  const bytes = zeros ? Buffer.alloc(zeros) : base64 === undefined ? Buffer.from(body) : Buffer.from(base64, 'base64');
  // Without it, WebKitGTK takes what has come for the whole.
  if (fails === 'break') ctx.set('content-length', String(bytes.length));
  ctx.res.writeHead(status, {'content-type': 'application/json', ...ctx.response.headers, ...headers});
  if (fails === undefined && every === undefined) return ctx.res.end(bytes);
  const half = Math.ceil(bytes.length / 2);
  ctx.res.write(bytes.subarray(0, half));
  if (fails === 'half') return undefined;
  if (fails === 'break') return setImmediate(() => ctx.req.socket.destroy());
  for (let at = half; at < bytes.length; at += Math.ceil(half / 8)) {
    await new Promise((resolve) => setTimeout(resolve, every));
    ctx.res.write(bytes.subarray(at, at + Math.ceil(half / 8)));
  }
  return ctx.res.end();
}

/**
 * Middleware that answers the addresses above.
 *
 * @param {Context} ctx
 * @param {() => Promise<unknown>} next
 */
export async function feedMiddleware(ctx, next) {
  if (/^\/(feeds|hosts|pages|themes)\//.test(ctx.path)) ctx.path = `/stories${ctx.path}`;
  const [, name = ''] = /^\/served\/(\w+)/.exec(ctx.path) ?? [];
  const answer = Object.hasOwn(answers, name) ? answers[name] : undefined;
  if (!answer) return next();
  const entry = visits(String(ctx.query.id));
  entry.count += 1;
  entry.visits.push({at: Date.now(), cookie: ctx.get('cookie')});
  ctx.set('cache-control', 'no-store');
  return answer(ctx, entry);
}

/**
 * Plugin for the commands `requests` (how many came, how many were given up), `visits` (when they came, and with which
 * cookies), `release` (answers a held one) and `heal` (goes on to the last step).
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<{id: string, status?: number}>}
 */
export function feedCommands() {
  return {
    name: 'feed-commands',
    async executeCommand({command, payload}) {
      if (!payload) return undefined;
      if (command === 'requests') {
        const {count, aborted} = visits(payload.id);
        return {count, aborted};
      }
      if (command === 'visits') return visits(payload.id).visits;
      if (command === 'heal') return (visits(payload.id).isWell = true);
      if (command !== 'release') return undefined;
      const entry = visits(payload.id);
      // The page may ask for the release before its request has arrived.
      while (!entry.release) await new Promise((resolve) => setImmediate(resolve));
      entry.release(payload.status ?? 200);
      delete entry.release;
      return true;
    },
  };
}
