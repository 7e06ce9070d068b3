import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../model/account.ts';
import type { World } from '../model/world.ts';

const maximumLifeSeconds = 10 * 60;
/** GitHub forgives clocks that differ by this much. */
const driftSeconds = 60;

/** Whose JWT this is. Throws GitHub's 401 for one that is malformed, out of its time or not signed by its App. */
export function verifyAppJwt(world: World, token: string): App {
  const [head = '', claims = '', signature = ''] = token.split('.');
  const header = decode(head);
  const payload = decode(claims);
  if (header?.['alg'] !== 'RS256' || payload === undefined) throw undecodable();
  const now = world.clock.now() / 1000;
  const { exp, iat, iss } = payload;
  if (typeof exp !== 'number' || exp <= now) {
    throw new ApiError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + maximumLifeSeconds + driftSeconds) {
    throw new ApiError(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || iat > now + driftSeconds) {
    throw new ApiError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  const app = [...world.apps.values()].find(
    ({ id, clientId }) => String(iss) === String(id) || iss === clientId,
  );
  if (app === undefined || app.publicKeyPem === '')
    throw new ApiError(404, 'Integration not found');
  const bytes = Buffer.from(signature, 'base64url');
  if (!verify('RSA-SHA256', Buffer.from(`${head}.${claims}`), keyOf(app), bytes)) {
    throw undecodable();
  }
  return app;
}

/** Reading a key takes longer than using it. */
const keys = new WeakMap<App, { readonly pem: string; readonly key: KeyObject }>();

function keyOf(app: App): KeyObject {
  const known = keys.get(app);
  if (known?.pem === app.publicKeyPem) return known.key;
  const key = createPublicKey(app.publicKeyPem);
  keys.set(app, { pem: app.publicKeyPem, key });
  return key;
}

/** The refusal of anything that is no JWT where only a JWT will do. */
export function undecodable(): ApiError {
  return new ApiError(401, 'A JSON web token could not be decoded');
}

function decode(part: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}
