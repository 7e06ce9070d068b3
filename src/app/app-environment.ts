import { z } from 'zod';
import type { AppCredentialsAt } from '../config/app-credentials.ts';
import { credentialsOf, CREDENTIAL_VARIABLES, parseVariables } from '../config/app-credentials.ts';

const APP_VARIABLES = {
  ...CREDENTIAL_VARIABLES,
  WEBHOOK_SECRET: z.string().min(1, 'must be the secret of the App’s webhook'),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PAWL_SWEEP_SECONDS: z.coerce.number().int().min(1).default(300),
};

/** What the app is told by its environment. */
export interface AppEnvironment extends AppCredentialsAt {
  readonly webhookSecret: string;
  readonly host: string;
  readonly port: number;
  readonly sweepMs: number;
}

/** Reads the environment; throws `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong. */
export function readAppEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): AppEnvironment {
  const parsed = parseVariables(APP_VARIABLES, variables);
  return {
    ...credentialsOf(parsed),
    webhookSecret: parsed.WEBHOOK_SECRET,
    host: parsed.HOST,
    port: parsed.PORT,
    sweepMs: parsed.PAWL_SWEEP_SECONDS * 1000,
  };
}
