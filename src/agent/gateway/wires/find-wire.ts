import { anthropic } from './anthropic.ts';
import { gemini } from './gemini.ts';
import { openai } from './openai.ts';
import type { Wire, WireName } from './wire.ts';

const WIRES: Readonly<Record<WireName, Wire>> = { anthropic, openai, gemini };

export function findWire(name: WireName): Wire {
  return WIRES[name];
}
