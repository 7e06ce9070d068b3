import { z } from 'zod';
import { policyJsonSchema } from '../../src/config/policy-json-schema.ts';

interface Row {
  readonly key: string;
  readonly default: string;
  readonly meaning: string;
}

const NodeSchema = z.object({
  description: z.string().optional(),
  default: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Every key of the policy with its default and meaning, as a Markdown table: the heart of docs/policy.md. */
export function renderPolicyReference(): string {
  const rows = rowsOf('', policyJsonSchema());
  return [
    '| key | default | meaning |',
    '| --- | --- | --- |',
    ...rows.map(({ key, default: value, meaning }) => `| \`${key}\` | ${value} | ${meaning} |`),
  ].join('\n');
}

function rowsOf(prefix: string, schema: unknown): Row[] {
  const { properties, oneOf } = NodeSchema.parse(schema);
  const rows = Object.entries(properties ?? {}).flatMap(([name, value]) => {
    const key = prefix === '' ? name : `${prefix}.${name}`;
    const node = NodeSchema.parse(value);
    if (node.properties || node.oneOf) return rowsOf(key, value);
    const known = key === 'agent.name' ? '`claude`' : asCode(node.default);
    const below = (node.anyOf ?? []).flatMap((alternative) => rowsOf(key, alternative));
    return [{ key, default: known, meaning: node.description ?? '' }, ...below];
  });
  const alternatives = (oneOf ?? []).flatMap((alternative) => rowsOf(prefix, alternative));
  const all = [...rows, ...alternatives];
  return all.filter(({ key }, index) => all.findIndex((other) => other.key === key) === index);
}

function asCode(value: unknown): string {
  if (value === undefined) return '';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}
