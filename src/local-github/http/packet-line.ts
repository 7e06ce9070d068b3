/** Git's framing: four hex digits of length, then that many bytes, themselves included. */
export function packetLine(text: string | Uint8Array): Buffer {
  const bytes = Buffer.from(text);
  const length = (bytes.length + 4).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), bytes]);
}

/** The lines up to the first flush packet, and what follows it. */
export function readPacketLines(bytes: Buffer): { lines: Buffer[]; rest: Buffer } {
  const lines: Buffer[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 4), 16);
    if (Number.isNaN(length)) break;
    if (length < 4) return { lines, rest: bytes.subarray(at + 4) };
    lines.push(bytes.subarray(at + 4, at + length));
    at += length;
  }
  return { lines, rest: bytes.subarray(at) };
}
