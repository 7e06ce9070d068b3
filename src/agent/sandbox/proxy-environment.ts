import type { Environment } from '../../process/fresh-home.ts';

/** What tells programs inside the sandbox that other hosts are reached by the host gate on this port. */
export function proxyEnvironment(port: number): Environment {
  const gate = `http://127.0.0.1:${port}`;
  const local = 'localhost,127.0.0.1,::1';
  return {
    HTTP_PROXY: gate,
    HTTPS_PROXY: gate,
    NO_PROXY: local,
    http_proxy: gate,
    https_proxy: gate,
    no_proxy: local,
    // Node's own fetch asks for no proxy without this.
    NODE_USE_ENV_PROXY: '1',
  };
}
