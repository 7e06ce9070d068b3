import { createPrivateKey, X509Certificate } from 'node:crypto';

// A certificate for localhost that only itself vouches for, and its key: they protect nothing.

const CERTIFICATE =
  'MIIBmjCCAUGgAwIBAgIUKklvYMFyuZZxgIZTy1AaQar6QnAwCgYIKoZIzj0EAwIwFDESMBAGA1UEAwwJbG9jYWxob3' +
  'N0MCAXDTI2MTEyNzEwMTIxNFoYDzIxMjYxMTAzMTAxMjE0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjO' +
  'PQIBBggqhkjOPQMBBwNCAASc218OlYYQK+qukcuYbRUXjtkKOBQ77kmRkINv07cfUmOW3Ixc4A2ZjXUqM+ojtyRYv8' +
  'br7CPcKCem4cXJWd2go28wbTAdBgNVHQ4EFgQUPfuEUX8p6czZJhfhw2B5o69a0eUwHwYDVR0jBBgwFoAUPfuEUX8p' +
  '6czZJhfhw2B5o69a0eUwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZIzj' +
  '0EAwIDRwAwRAIgHg2B93a80u4+6ox43sHX6ApB7RyVJfDyo1N47lYgDQECICklkVW2zlteaxKi0t/45ly0w0T3OFvx' +
  'AqCxf8cstKBe';

const KEY =
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0XwycTH3d9rVCyAZyH8nzHPi8YldZVhAbBu1jylaew' +
  'ahRANCAASc218OlYYQK+qukcuYbRUXjtkKOBQ77kmRkINv07cfUmOW3Ixc4A2ZjXUqM+ojtyRYv8br7CPcKCem4cXJ' +
  'Wd2g';

/** What a TLS server is started with that no client should trust. */
export const UNVOUCHED = {
  cert: new X509Certificate(Buffer.from(CERTIFICATE, 'base64')).toString(),
  key: createPrivateKey({ key: Buffer.from(KEY, 'base64'), format: 'der', type: 'pkcs8' }).export({
    format: 'pem',
    type: 'pkcs8',
  }),
};
