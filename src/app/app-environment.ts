import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PawlError } from '../errors.ts';

const AppEnvironmentSchema = z
  .object({
    APP_ID: z.string().regex(/^\d+$/, 'must be the number on the App’s settings page'),
    PRIVATE_KEY: z
      .string()
      .includes('PRIVATE KEY', 'must hold the App’s key in PEM form')
      .optional(),
    PRIVATE_KEY_PATH: z.string().min(1).optional(),
    WEBHOOK_SECRET: z.string().min(1, 'must be the secret of the App’s webhook'),
    GITHUB_API_URL: z.url().default('https://api.github.com'),
    HOST: z.string().default('0.0.0.0'),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PAWL_SWEEP_SECONDS: z.coerce.number().int().min(1).default(300),
  })
  .refine((variables) => variables.PRIVATE_KEY ?? variables.PRIVATE_KEY_PATH, {
    path: ['PRIVATE_KEY'],
    message: 'PRIVATE_KEY or PRIVATE_KEY_PATH must be set',
  });

/** What the app is told by its environment. */
export interface AppEnvironment {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly sweepMs: number;
}

/** Reads the environment; throws `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong. */
export function readAppEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): AppEnvironment {
  const parsed = AppEnvironmentSchema.safeParse(variables);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')} (${message})`,
    );
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', problems.join('; '));
  }
  const { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH, ...rest } = parsed.data;
  return {
    appId: Number(APP_ID),
    privateKey: PRIVATE_KEY?.replaceAll('\\n', '\n') ?? readKey(PRIVATE_KEY_PATH ?? ''),
    webhookSecret: rest.WEBHOOK_SECRET,
    apiUrl: rest.GITHUB_API_URL.replace(/\/$/, ''),
    host: rest.HOST,
    port: rest.PORT,
    sweepMs: rest.PAWL_SWEEP_SECONDS * 1000,
  };
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', `PRIVATE_KEY_PATH names no readable file`, {
      cause: error,
    });
  }
}
