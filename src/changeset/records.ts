/** What git writes with `-z`: each record ends in a zero byte. */
export function records(raw: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let start = 0;
  for (let end = raw.indexOf(0); end >= 0; end = raw.indexOf(0, start)) {
    found.push(raw.subarray(start, end));
    start = end + 1;
  }
  return found;
}

/** The same to be read by git. */
export function asRecords(paths: readonly Buffer[]): Buffer {
  return Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
}
