import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANOTHER_KEY, BROKEN_KEY } from '../support/another-key.ts';
import { startPawlSite } from '../support/pawl-site.ts';
import type { PawlSite } from '../support/pawl-site.ts';
import { runApp } from '../support/run-app.ts';
import { withTakenPort } from '../support/taken-port.ts';

describe('the app, given bad input', () => {
  let site: PawlSite;
  beforeAll(async () => {
    site = await startPawlSite();
  });
  afterAll(() => site.close());

  const environment = () => ({
    APP_ID: String(site.credentials.appId),
    PRIVATE_KEY: site.credentials.privateKey,
    WEBHOOK_SECRET: 'secret',
    GITHUB_API_URL: site.addresses.api,
    HOST: '127.0.0.1',
    PORT: '0',
  });

  it('names every variable that is missing or wrong', async () => {
    const { code, stderr } = await runApp({ APP_ID: 'mine', PORT: '99999' });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_ENVIRONMENT_MISSING: ');
    expect(stderr).toMatch(/APP_ID [^]*WEBHOOK_SECRET [^]*PORT /);
    expect(stderr).toContain('→ Set the variables named above');
  });

  it.each([
    ['of another App', ANOTHER_KEY],
    ['cut short', BROKEN_KEY],
  ])('refuses to start with a key %s', async (_, key) => {
    const { code, stderr } = await runApp({ ...environment(), PRIVATE_KEY: key });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_TOKEN_REFUSED: ');
    expect(stderr).toContain('→ Check app-id and private-key');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('refuses a key file that is not there', async () => {
    const { PRIVATE_KEY, ...rest } = environment();
    expect(PRIVATE_KEY).not.toBe('');
    const { code, stderr } = await runApp({ ...rest, PRIVATE_KEY_PATH: '/nowhere/app.pem' });
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_ENVIRONMENT_MISSING: ');
    expect(stderr).toContain('PRIVATE_KEY_PATH');
  });

  it('refuses a port in use', async () => {
    await withTakenPort(async (port) => {
      const { code, stderr } = await runApp({ ...environment(), PORT: String(port) });
      expect(code).toBe(1);
      expect(stderr).toContain(`PAWL_PORT_IN_USE: The port is in use: 127.0.0.1:${port}`);
    });
  });

  it('refuses a GitHub that does not answer', async () => {
    const port = await withTakenPort(async (taken) => taken);
    const gone = { ...environment(), GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const { code, stderr } = await runApp(gone);
    expect(code).toBe(1);
    expect(stderr).toContain('PAWL_GITHUB_FAILED: ');
  });
});
