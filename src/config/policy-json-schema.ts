import { z } from 'zod';
import { PolicySchema } from './policy-schema.ts';

/** The JSON schema that editors use for `.github/pawl.yml`; `docs/pawl.schema.json` is a copy of it. */
export function policyJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(PolicySchema, {
    io: 'input',
    unrepresentable: 'throw',
  });
  return {
    $schema,
    title: 'Pawl policy (.github/pawl.yml)',
    description: 'What a repository asks of Pawl. Every key is optional.',
    ...schema,
  };
}
