import { resolveToken } from '../domain/tokens.ts';
import type { Actor } from '../model/account.ts';
import type { World } from '../model/world.ts';

const anonymous: Actor = { kind: 'anonymous' };

/** Who sent a request. Throws GitHub's 401 for credentials that are not good. */
export function authenticate(world: World, authorization: string | undefined): Actor {
  const value = credentialOf(authorization);
  return value === undefined ? anonymous : resolveToken(world, value);
}

/** The token in an `Authorization` header: `token …`, `Bearer …`, or the password of `Basic …`. */
export function credentialOf(authorization: string | undefined): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').split(/ +/);
  switch (scheme.toLowerCase()) {
    case 'bearer':
    case 'token':
      return value;
    case 'basic': {
      const [user = '', ...password] = Buffer.from(value, 'base64').toString().split(':');
      // `https://TOKEN@host` puts the token where the user's name goes.
      return password.join(':') === '' || password.join(':') === 'x-oauth-basic'
        ? user
        : password.join(':');
    }
    default:
      return undefined;
  }
}
