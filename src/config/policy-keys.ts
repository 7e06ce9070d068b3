import { z } from 'zod';
import type { KeyPath } from './describe-issue.ts';
import { policyJsonSchema } from './policy-json-schema.ts';

/** The parts of a JSON schema that describe keys. */
const NodeSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** The keys that the policy allows at a path: for "did you mean". */
export function policyKeysAt(path: KeyPath): string[] {
  let nodes = alternatives(policyJsonSchema());
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const named = node.properties?.[String(part)] ?? node.additionalProperties;
      const child = typeof part === 'number' ? node.items : named;
      return child === undefined || child === false ? [] : alternatives(child);
    });
  }
  return [...new Set(nodes.flatMap((node) => Object.keys(node.properties ?? {})))];
}

function alternatives(schema: unknown): z.output<typeof NodeSchema>[] {
  const node = NodeSchema.parse(schema);
  return [node, ...[...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap(alternatives)];
}
