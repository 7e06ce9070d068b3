const COMMAND = /^\/pawl(?:[ \t]+(\S+)?.*)?$/;

/** The verb of a comment whose first line is `/pawl …`, in lower case; `undefined` if it is none. */
export function parseCommand(body: string): string | undefined {
  const [firstLine = ''] = body.split(/\r?\n/, 1);
  const found = COMMAND.exec(firstLine);
  return found ? (found[1] ?? '').toLowerCase() : undefined;
}
