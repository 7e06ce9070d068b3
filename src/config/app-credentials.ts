import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PawlError } from '../errors.ts';

/** The variables that tell who the App is and where GitHub is, for whatever schema wants them too. */
export const CREDENTIAL_VARIABLES = {
  APP_ID: z.string().regex(/^\d{1,12}$/, 'must be the number on the App’s settings page'),
  PRIVATE_KEY: z.string().includes('PRIVATE KEY', 'must hold the App’s key in PEM form').optional(),
  PRIVATE_KEY_PATH: z.string().min(1).optional(),
  GITHUB_API_URL: z.url().default('https://api.github.com'),
};

type Variables = Readonly<Record<string, string | undefined>>;
type CredentialShape = typeof CREDENTIAL_VARIABLES;

/** How the App signs in, and where. */
export interface AppCredentialsAt {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  /** The root of GitHub's REST API, with no slash at its end. */
  readonly apiUrl: string;
}

/** Reads the App's credentials alone; throws `PAWL_ENVIRONMENT_MISSING`. */
export function readAppCredentials(variables: Variables): AppCredentialsAt {
  return credentialsOf(parseVariables(CREDENTIAL_VARIABLES, variables));
}

/**
 * Checks an environment that holds the App's credentials among others; throws
 * `PAWL_ENVIRONMENT_MISSING` naming every variable that is wrong, so that one look mends all.
 */
export function parseVariables<Shape extends CredentialShape>(
  shape: Shape,
  variables: Variables,
): z.output<z.ZodObject<Shape>> {
  const parsed = z.object(shape).safeParse(variables);
  const problems = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} (${message})`,
  );
  if (!variables['PRIVATE_KEY'] && !variables['PRIVATE_KEY_PATH']) {
    problems.push('PRIVATE_KEY (PRIVATE_KEY or PRIVATE_KEY_PATH must be set)');
  }
  if (!parsed.success || problems.length > 0) {
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', problems.join('; '));
  }
  return parsed.data;
}

/** The credentials among variables that were checked; reads the key's file where one is named. */
export function credentialsOf(variables: z.output<z.ZodObject<CredentialShape>>): AppCredentialsAt {
  const { APP_ID, PRIVATE_KEY, PRIVATE_KEY_PATH = '', GITHUB_API_URL } = variables;
  return {
    appId: Number(APP_ID),
    privateKey: PRIVATE_KEY?.replaceAll('\\n', '\n') ?? readKey(PRIVATE_KEY_PATH),
    apiUrl: GITHUB_API_URL.replace(/\/$/, ''),
  };
}

function readKey(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PawlError('PAWL_ENVIRONMENT_MISSING', 'PRIVATE_KEY_PATH names no readable file', {
      cause: error,
    });
  }
}
