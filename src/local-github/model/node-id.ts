/** A global node id: a prefix for its kind (`I`, `PR`, `R`, …) and a key that is unique within it. */
export function nodeId(prefix: string, key: number | string): string {
  return `${prefix}_${Buffer.from(String(key)).toString('base64url')}`;
}

/** The prefix and key of a node id that {@link nodeId} made; `undefined` for anything else. */
export function parseNodeId(id: string): { prefix: string; key: string } | undefined {
  const [, prefix, encoded] = /^([A-Z]+)_([\w-]+)$/.exec(id) ?? [];
  if (prefix === undefined || encoded === undefined) return undefined;
  return { prefix, key: Buffer.from(encoded, 'base64url').toString() };
}
