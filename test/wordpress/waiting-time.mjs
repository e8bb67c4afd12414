/** How long anything may take, in milliseconds: PHP in WebAssembly is slow on a busy machine. */
export const PATIENCE = Number(process.env.PATIENCE ?? 90_000);
