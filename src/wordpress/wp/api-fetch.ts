/* `wp.apiFetch`: requests to the REST interface of WordPress, with its address and nonce. */
interface Request {
  /** Below the root of the REST interface. */
  readonly path: string;
  readonly method: 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. */
  readonly data?: object;
  readonly body?: string;
}

declare const wp: {readonly apiFetch: (request: Request) => Promise<unknown>};

export const {apiFetch} = wp;
